import type { DrawFault, DrawFinding } from '../../moderation/panels/draw-record.js';

/** What `panel verify` found. */
export interface DrawVerdict extends DrawFinding {
  readonly panel: string | null;
  readonly isDrawn: boolean;
  /** The tickets of persons in the order of the draw, counted from 1, and what came of each. */
  readonly places: readonly { place: number; became: string }[];
  /** Whether the words given are those of the draw; null when none were given. */
  readonly word: boolean | null;
  /** Whether the proofs are under the receipt's root; null when none was given. */
  readonly receipt: boolean | null;
}

const faults: Readonly<Record<DrawFault, string>> = {
  not_a_record: 'it is not the record of a draw, or parts of it are missing',
  pool_size: 'the number of tickets is not a power of two',
  secret: 'the secret is not the one that was committed to',
  turn_order: 'the turn is not where secret, tickets and word put it, or one is left out',
  ticket_not_in_pool: 'the ticket is not one of those that were fixed',
  blank_not_opened: 'a ticket is passed off as a blank, or a blank was not opened',
  too_many_seats: 'more than five seats are taken',
  committed_otherwise: 'the audit log fixed other tickets or another secret',
  drawn_otherwise: 'the audit log says another draw, or said it first',
  not_in_log: 'the proof that the audit log says so is missing or does not hold',
};

/** The verdict, for people. */
export function verdictInWords({ holds, isDrawn, places, word, receipt, ...found }: DrawVerdict): string {
  const lines = [holds ? `The draw of panel ${found.panel} holds.` : 'The draw does not hold:'];
  for (const { fault, turn } of found.faults) lines.push(`  ${turn ? `turn ${turn}: ` : ''}${faults[fault]}.`);
  if (holds && !isDrawn) lines.push('The word is waited for: only what was committed to can be checked.');
  if (holds && places.length > 0)
    lines.push(`It came upon tickets ${places.map(({ place, became }) => `${place} (${became})`).join(', ')}.`);
  if (word !== null) lines.push(word ? 'Those are the words it was drawn with.' : 'It was drawn with other words.');
  if (receipt !== null)
    lines.push(receipt ? 'The proofs are under your receipt.' : 'The proofs are under another root than your receipt.');
  else if (holds) lines.push('Whether the proofs are of the real log is told by a receipt: --receipt size:root.');
  return `${lines.join('\n')}\n`;
}
