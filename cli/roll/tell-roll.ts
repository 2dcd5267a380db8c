import type { PlannedChange, RollPlan } from '../../forum/members/roll/check-roll.js';
import type { ImportedRoll } from '../../forum/members/roll/import-roll.js';
import type { RollFile } from '../../forum/members/roll/read-roll-file.js';

const shown = 20;

/** A plan as people read it: what would change, the first of each kind by name, and every bad row with its reason. */
export function planInWords(file: RollFile, plan: RollPlan): string {
  const lines = [
    `${count(plan, 'added')} new, ${count(plan, 'returned')} come back, ${count(plan, 'changed')} changed, ` +
      `${count(plan, 'ended')} ended, ${plan.unchangedCount} as before, ${plan.problems.length} bad`,
    ...plan.changes.slice(0, shown).map((change) => `  ${changeInWords(change)}`),
    ...(plan.changes.length > shown ? [`  … and ${plan.changes.length - shown} more (all with --json)`] : []),
    ...plan.problems.map(({ line, column, found, right }) => `line ${line}, ${column}: "${found}" should be ${right}`),
    ...plan.sharedAddresses.map(
      ({ email, memberNumbers }) =>
        `${email} is the address of ${memberNumbers.join(', ')}: no account until each has an own address`,
    ),
    ...(file.unknownColumns.length > 0 ? [`columns passed over: ${file.unknownColumns.join(', ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same for scripts. */
export function planInJson(file: RollFile, plan: RollPlan): object {
  return {
    added: count(plan, 'added'),
    returned: count(plan, 'returned'),
    changed: count(plan, 'changed'),
    ended: count(plan, 'ended'),
    unchanged: plan.unchangedCount,
    changes: plan.changes.map(({ kind, row, entry, fields, differences }) => ({
      kind,
      line: row?.line ?? null,
      memberNumber: row?.memberNumber ?? entry!.memberNumber,
      name: fields.name,
      differences,
    })),
    problems: plan.problems,
    sharedAddresses: plan.sharedAddresses,
    unknownColumns: file.unknownColumns,
  };
}

export function importInWords(outcome: ImportedRoll): string {
  if (!outcome.importId) return `Nothing to change: ${outcome.unchangedCount} members are as the file says.\n`;
  const lines = [
    `Imported: ${outcome.addedCount} new, ${outcome.changedCount} changed, ${outcome.endedCount} ended, ` +
      `${outcome.unchangedCount} as before${outcome.badRowCount > 0 ? `, ${outcome.badRowCount} bad rows left out` : ''}.`,
    ...outcome.withoutAccount.map(
      ({ memberNumber, email }) => `  ${memberNumber} has no account: ${email} stands with somebody else too`,
    ),
    `To undo it: npm run -s meridian -- roll undo ${outcome.importId}`,
  ];
  return `${lines.join('\n')}\n`;
}

function changeInWords({ kind, row, entry, fields, differences }: PlannedChange): string {
  const who = `${row?.memberNumber ?? entry!.memberNumber} ${fields.name}`;
  if (kind === 'added') return `new: ${who}`;
  const what = differences.map(({ column, from, to }) => `${column} ${from ?? 'nothing'} → ${to ?? 'nothing'}`);
  return `${kind === 'returned' ? 'comes back' : kind}: ${who}${what.length > 0 ? ` (${what.join(', ')})` : ''}`;
}

function count(plan: RollPlan, kind: PlannedChange['kind']): number {
  return plan.changes.filter((change) => change.kind === kind).length;
}
