import type { Guideline } from '../../../forum/members/guidelines.store.js';
import { wordsIn } from '../../../forum/spaces/words.js';
import { type Share, type TableKind, tableKinds, tableOf } from '../../../moderation/transparency/figures.js';
import { type CsvRow, toCsv } from '../../../moderation/transparency/to-csv.js';
import type { TransparencyReport as StoredReport } from '../../../moderation/transparency/transparency-reports.store.js';
import { hasMessage, say } from '../../../messages/say.js';
import type { TransparencyReport, TransparencyShare } from './transparency.type.js';

/** Puts a stored report into the reader's language. */
export function tellTransparency(
  stored: StoredReport,
  telling: { locale: string; guidelines: readonly Guideline[]; history: readonly StoredReport[] },
): TransparencyReport {
  const { figures, period, fromAt, untilAt, madeAt } = stored;
  const label = (kind: TableKind, key: string): string => labelOf(kind, key, stored, telling);
  const shares = (kind: TableKind, of: readonly Share[]): TransparencyShare[] =>
    of.map(({ key, percent }) => ({ key, percent, label: label(kind, key) }));
  const told = {
    period,
    fromAt,
    untilAt,
    madeAt,
    tables: tableKinds.flatMap((kind) => {
      const table = tableOf(figures, kind);
      if (!table) return [];
      const rows = table.groups.map((group) => ({ ...group, label: label(kind, group.key) }));
      return [{ kind, total: table.total, others: table.others, rows }];
    }),
    waits: figures.waits,
    waitsByGuideline: figures.waitsByGuideline.map((waits) => ({ ...waits, label: label('reports', waits.key) })),
    overturned: shares('rules', figures.overturned),
    agreement: shares('reports', figures.agreement),
    history: telling.history.map((month) => ({
      period: month.period,
      reportCount: month.figures.tables.reports.total,
      medianMinutes: month.figures.waits?.medianMinutes ?? null,
    })),
  };
  return { ...told, csv: toCsv([...rowsOf(told, telling.locale)]) };
}

/** What each table's keys are called by. */
const wordsOfKind: Readonly<Partial<Record<TableKind, string>>> = {
  regions: 'region',
  outcomes: 'outcome',
  deciders: 'decider',
  screening: 'screening',
  rewrites: 'rewrite',
  appeals: 'appeal',
  sanctions: 'sanction',
  expulsions: 'expulsion',
};

function labelOf(
  kind: TableKind,
  key: string,
  { figures }: StoredReport,
  { locale, guidelines }: { locale: string; guidelines: readonly Guideline[] },
): string {
  if (kind === 'reports') {
    const title = wordsIn(guidelines.find(({ number }) => String(number) === key)?.title, locale);
    return title
      ? say(locale, 'transparency.guideline', { number: key, title })
      : say(locale, 'transparency.guidelineBare', { number: key });
  }
  if (kind === 'rules' && key !== 'discreet') return wordsIn(figures.ruleNames[key], locale) || key;
  const message = `transparency.${kind === 'rules' ? 'rule' : wordsOfKind[kind]}.${key}`;
  return hasMessage(message) ? say(locale, message) : key;
}

function* rowsOf(report: Omit<TransparencyReport, 'csv'>, locale: string): Generator<CsvRow> {
  yield [say(locale, 'transparency.title'), say(locale, 'transparency.group'), say(locale, 'transparency.count')];
  yield [say(locale, 'transparency.period'), report.period, null];
  for (const { kind, total, rows, others } of report.tables) {
    const table = say(locale, `transparency.table.${kind as TableKind}`);
    for (const { label, count } of rows) yield [table, label, count];
    if (others !== null) yield [table, say(locale, 'transparency.others'), others];
    yield [table, say(locale, 'transparency.waits.all'), total ?? say(locale, 'transparency.few')];
  }
  const waits = say(locale, 'transparency.waits');
  const all = { ...report.waits, label: say(locale, 'transparency.waits.all') };
  for (const one of [...(report.waits ? [all] : []), ...report.waitsByGuideline]) {
    yield [waits, `${one.label}: ${say(locale, 'transparency.waits.median')} (min)`, one.medianMinutes!];
    yield [waits, `${one.label}: ${say(locale, 'transparency.waits.longest')} (h)`, one.longestHours!];
    yield [waits, `${one.label}: ${say(locale, 'transparency.waits.kept')} (%)`, one.keptPercent!];
  }
  for (const name of ['overturned', 'agreement'] as const)
    for (const { label, percent } of report[name]) yield [say(locale, `transparency.${name}`), `${label} (%)`, percent];
}
