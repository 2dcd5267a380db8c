/** What the rules read of a post: an opening post's title stands before its text. `textFrom` is where the text begins. */
export function screenedText(title: string | null, source: string): { text: string; textFrom: number } {
  const lead = title === null ? '' : `${title}\n\n`;
  return { text: lead + source, textFrom: lead.length };
}
