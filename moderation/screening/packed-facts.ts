import { createHash } from 'node:crypto';
import type { Sql } from '../../platform/database/database.js';
import { factCatalogue } from '../signals/fact-catalogue.js';
import type { PostSignals } from '../signals/post-signals.js';

/** All facts of a post but those that history answers, as a screening keeps them: a row of values under a stamp. */
export interface PackedFacts {
  /** Which facts in which order: a row of `fact_layout`. */
  layout: string;
  /** The values as JSON; null for a fact that was not known of this post. */
  values: string;
}

const kept = factCatalogue.filter((definition) => !definition.isWindowed);
const names = kept.map((definition) => definition.name);
const stamp = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 12);

/**
 * Packs what the catalogue knows of a post, so that a rule can be tried on it later without its words. Names would be
 * most of it, so they stand in a table of their own, once for each catalogue there was.
 */
export function packFacts(signals: PostSignals): PackedFacts {
  return { layout: stamp, values: JSON.stringify(kept.map((definition) => definition.read(signals) ?? null)) };
}

/** Writes down what the values of this catalogue stand for. */
export async function keepFactLayout(sql: Sql): Promise<void> {
  await sql.query('INSERT INTO fact_layout (stamp, names) VALUES ($1, $2) ON CONFLICT DO NOTHING', [stamp, names]);
}

/** Reads packed facts of any age. */
export class FactLayouts {
  private readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;

  private constructor(rows: readonly { stamp: string; names: string[] }[]) {
    this.places = new Map(rows.map((row) => [row.stamp, new Map(row.names.map((name, place) => [name, place]))]));
  }

  static async load(sql: Sql): Promise<FactLayouts> {
    return new FactLayouts(await sql.query<{ stamp: string; names: string[] }>('SELECT stamp, names FROM fact_layout'));
  }

  /** Where in the values each fact stands; undefined for facts that were packed with no layout that we know. */
  placesOf(packed: { layout?: string | null }): ReadonlyMap<string, number> | undefined {
    return packed.layout ? this.places.get(packed.layout) : undefined;
  }
}
