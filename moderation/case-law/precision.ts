/** When and where a decision was made, as finely as it may be told. */
export interface Whereabouts {
  /** `2026-10`, `2026`, or null. */
  readonly decidedIn: string | null;
  readonly continent: string | null;
}

/** How many decisions of the same outcome under the same guideline share its month, its year, its continent. */
export interface LikeDecisions {
  readonly month: number;
  readonly year: number;
  readonly monthOnContinent: number;
  readonly yearOnContinent: number;
}

/** A decision is told apart from at least this many, itself included. */
const fewestAlike = 5;

/**
 * The finest telling that at least five like decisions share: month and continent, year and continent, month, year, or
 * neither. Who knows that somebody was sanctioned in May must not find out which entry is theirs.
 */
export function tellWhereabouts(
  decision: { decidedAt: Date; continent: string | null },
  alike: LikeDecisions,
): Whereabouts {
  const month = decision.decidedAt.toISOString().slice(0, 7);
  const year = month.slice(0, 4);
  const { continent } = decision;
  if (continent && alike.monthOnContinent >= fewestAlike) return { decidedIn: month, continent };
  if (continent && alike.yearOnContinent >= fewestAlike) return { decidedIn: year, continent };
  if (alike.month >= fewestAlike) return { decidedIn: month, continent: null };
  if (alike.year >= fewestAlike) return { decidedIn: year, continent: null };
  return { decidedIn: null, continent: null };
}
