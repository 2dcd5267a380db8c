/** The drawing beside a notice: who answers, what is decided, who comes in. */
export function iconOfNotice(kind: string): string {
  if (kind === 'ANSWER' || kind === 'MENTION') return 'answer';
  if (kind === 'HELD') return 'held';
  if (kind === 'RELEASED') return 'ok';
  if (/DECISION|OUTCOME|SANCTION|ADVICE|CASE/.test(kind)) return 'queue';
  if (/REQUEST|INVITED|ROLE|REMOVED|OFFICE/.test(kind)) return 'people';
  if (/LINK|TOKEN|PASSWORD/.test(kind)) return 'warning';
  return 'new';
}
