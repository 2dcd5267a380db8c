/** What was typed, as a case's number: "12", "#12", "case 12". */
export function caseNumberIn(typed: string): number | null {
  const [, digits] = /^(?:\D{0,12}?[\s#]*)?(\d{1,9})$/.exec(typed.trim()) ?? [];
  return digits ? Number(digits) : null;
}

/** Those whose words begin with what was typed, in any order: "no br" finds "No breach". */
export function matching<Named extends { label: string }>(commands: readonly Named[], typed: string): Named[] {
  const asked = plain(typed).split(/\s+/).filter(Boolean);
  return commands.filter(({ label }) => {
    const words = plain(label).split(/[\s:,.]+/);
    return asked.every((part) => words.some((word) => word.startsWith(part)));
  });
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
