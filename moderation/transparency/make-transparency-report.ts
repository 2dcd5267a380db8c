import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import { type Viewer, systemActor } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { RecordAct } from '../audit/record-act.js';
import { starterSet } from '../rules/starter/starter-set.js';
import { ofMonths, publishable } from './figures.js';
import { firstHappening, gatherFigures, type KnownRules } from './gather-figures.store.js';
import { closedPeriods, isClosed, monthsOf, type Period, readPeriod } from './periods.js';
import {
  findTransparencyReports,
  keepTransparencyReport,
  reportedPeriods,
  type TransparencyReport,
} from './transparency-reports.store.js';

/**
 * Makes the report on a period that has ended, once: a period that has its report keeps it, whatever is changed later.
 * The making is an entry of the audit log, in the same transaction.
 */
@Injectable()
export class MakeTransparencyReport {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
  ) {}

  /** Whoever publishes for the community asks for one period. */
  async make(viewer: Viewer, input: { period: string }): Promise<TransparencyReport> {
    demand(viewer, 'publishRecord', null);
    const period = readPeriod(input.period);
    if (!period) throw invalid('period', 'malformed');
    if (!isClosed(period, this.clock.now())) throw invalid('period', 'not_over');
    return this.database.transaction((tx) => this.makeOnce(tx, viewer, period));
  }

  /** Makes what is missing, the earliest first, each in a transaction of its own, and gives the periods' names. */
  async makeDue(): Promise<string[]> {
    const since = await firstHappening(this.database);
    if (!since) return [];
    const made = new Set(await reportedPeriods(this.database));
    const due = closedPeriods(since, this.clock.now()).filter(({ name }) => !made.has(name));
    const system = systemActor('transparency', this.clock.now());
    for (const period of due) await this.database.transaction((tx) => this.makeOnce(tx, system, period));
    return due.map(({ name }) => name);
  }

  private async makeOnce(tx: Tx, viewer: Viewer, period: Period): Promise<TransparencyReport> {
    const [known] = await findTransparencyReports(tx, [period.name]);
    if (known) return known;
    const rules = await knownRules(tx);
    const raw = await gatherFigures(tx, period, rules);
    const madeAt = this.clock.now();
    if (period.kind === 'month') {
      return this.keep(tx, viewer, { period, figures: publishable(raw), madeAt });
    }
    const months: TransparencyReport[] = [];
    for (const month of monthsOf(period)) months.push(await this.makeOnce(tx, viewer, month));
    const figures = ofMonths(
      months.map((month) => month.figures),
      raw,
    );
    return this.keep(tx, viewer, { period, figures, madeAt });
  }

  private async keep(
    tx: Tx,
    viewer: Viewer,
    report: Parameters<typeof keepTransparencyReport>[1],
  ): Promise<TransparencyReport> {
    const isNew = await keepTransparencyReport(tx, report);
    if (isNew)
      await this.recordAct.record(tx, {
        act: 'transparency.made',
        actorId: viewer.personId,
        office: viewer.kind === 'system' ? null : 'admin',
        facts: { period: report.period.name },
      });
    return (await findTransparencyReports(tx, [report.period.name]))[0]!;
  }
}

/** The names of the community's rules and of those it began with, and which of them are discreet. */
async function knownRules(tx: Tx): Promise<KnownRules> {
  const stored = await tx.query<{ id: string; name: Record<string, string> | null; isDiscreet: boolean }>(
    `SELECT rule.id, rule_version.document -> 'name' AS name,
       coalesce((rule_version.document ->> 'discreet')::boolean, false) AS "isDiscreet"
     FROM rule JOIN rule_version ON rule_version.rule_id = rule.id AND rule_version.version = coalesce(rule.live_version, rule.trial_version, rule.version)`,
  );
  const rules = [
    ...starterSet().rules.map(({ id, name, discreet }) => ({ id, name, isDiscreet: discreet })),
    ...stored,
  ];
  return {
    names: Object.fromEntries(rules.map(({ id, name }) => [id, name ?? { en: id }])),
    discreetIds: rules.filter(({ isDiscreet }) => isDiscreet).map(({ id }) => id),
  };
}
