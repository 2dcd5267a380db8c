/** A month or a quarter of the calendar in UTC, so that one community all over the world has one border of a period. */
export interface Period {
  /** `2026-10`, or `2026-Q4`. */
  readonly name: string;
  readonly kind: 'month' | 'quarter';
  readonly fromAt: Date;
  readonly untilAt: Date;
}

/** The period of this name; undefined if it is none. */
export function readPeriod(name: string): Period | undefined {
  const match = /^(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4]))$/.exec(name);
  if (!match) return undefined;
  const [, year, month, quarter] = match;
  return month ? monthOf(Number(year), Number(month) - 1) : quarterOf(Number(year), Number(quarter) - 1);
}

/** The months of a quarter; a month's own. */
export function monthsOf({ fromAt, untilAt }: Period): Period[] {
  const months: Period[] = [];
  for (let at = fromAt; at < untilAt; at = months.at(-1)!.untilAt)
    months.push(monthOf(at.getUTCFullYear(), at.getUTCMonth()));
  return months;
}

/** How long after its end a period is closed: what people do at midnight is stored by then. */
const settlingHours = 1;

/** Whether everything that happened in it has happened. */
export function isClosed({ untilAt }: Period, at: Date): boolean {
  return at.getTime() >= untilAt.getTime() + settlingHours * 3_600_000;
}

/** The closed periods since an instant, the earliest first, each quarter after its months. A quarter has to be whole. */
export function closedPeriods(since: Date, at: Date): Period[] {
  const periods: Period[] = [];
  const first = new Date(Math.max(since.getTime(), Date.UTC(at.getUTCFullYear() - mostYears, 0)));
  const firstMonth = monthOf(first.getUTCFullYear(), first.getUTCMonth());
  for (let month = firstMonth; isClosed(month, at); month = after(month)) {
    periods.push(month);
    const quarter = quarterOf(month.fromAt.getUTCFullYear(), Math.floor(month.fromAt.getUTCMonth() / 3));
    const isWhole = quarter.fromAt >= firstMonth.fromAt;
    if (isWhole && quarter.untilAt.getTime() === month.untilAt.getTime()) periods.push(quarter);
  }
  return periods;
}

/** Of what lies further back, no reports are made. */
const mostYears = 2;

function after({ untilAt }: Period): Period {
  return monthOf(untilAt.getUTCFullYear(), untilAt.getUTCMonth());
}

function monthOf(year: number, month: number): Period {
  const name = `${year}-${String(month + 1).padStart(2, '0')}`;
  return { name, kind: 'month', fromAt: utc(year, month), untilAt: utc(year, month + 1) };
}

function quarterOf(year: number, quarter: number): Period {
  const fromAt = utc(year, quarter * 3);
  return { name: `${year}-Q${quarter + 1}`, kind: 'quarter', fromAt, untilAt: utc(year, quarter * 3 + 3) };
}

const utc = (year: number, month: number): Date => new Date(Date.UTC(year, month));
