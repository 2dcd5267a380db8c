import type { Database } from '../../platform/database/database.js';

/** Tables that are the record itself: what was said, decided and told stays, whatever is overturned. */
const record: Readonly<Record<string, string>> = {
  audit_entry: 'the log of acts',
  audit_salt: 'the log of acts',
  audit_tree_head: 'the log of acts',
  moderation_case: 'that something was looked at',
  case_claim: 'who held a case: they may not hear its appeal',
  legal_hold: 'what was kept for a court, and until when',
  case_note: 'what moderators wrote to one another',
  incident: 'what the house found',
  case_screening: 'which screening came to which case',
  report: 'what was reported',
  decision: 'what was decided, and that it ended',
  sanction: 'what was imposed, and that it was lifted',
  appeal: 'what was asked and answered',
  expulsion: 'what was proposed to the committee, and its answer',
  panel: 'what was put to members, and what they said',
  panel_seat: 'whom the draw came upon, and what they said',
  notice: 'what people were told',
  mail: 'what people were told',
  subscription: 'whose post is released and told follows its thread from then on',
  outbox: 'work that was done',
  idempotency_key: 'which requests were seen',
  schedule: 'when upkeep ran',
  seen_showing: 'what this test watches',
  seen_cause: 'what this test watches',
  seen_revision: 'what this test watches',
};

/** Tables with rows in force and rows that are over: those over are the record. */
const inForce: Readonly<Record<string, string>> = {
  visibility_cause: 'ended_at IS NULL',
  standing_cause: 'ended_at IS NULL',
  thread_lock: 'ended_at IS NULL',
  thread_move: 'ended_at IS NULL',
  rule_effect: 'ended_at IS NULL',
};

/** A count of changes is no state: open pages ask again when it moves. */
const counted: readonly string[] = ['post.version', 'thread.version', 'person.version'];

/** Every row of every table but the record, as text, by table and in the order of their keys. */
export async function dump(database: Database): Promise<Map<string, string[]>> {
  const tables = await database.query<{ name: string; columns: string[] }>(
    `SELECT c.table_name AS name, array_agg(c.column_name::text ORDER BY c.ordinal_position) AS columns
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' GROUP BY 1`,
  );
  const dumped = new Map<string, string[]>();
  for (const { name, columns } of tables) {
    if (name in record) continue;
    const kept = columns.filter((column) => !counted.includes(`${name}.${column}`));
    const rows = await database.query<{ row: string }>(
      `SELECT row_to_json(one)::text AS row FROM (
         SELECT ${kept.map((column) => `"${column}"`).join(', ')} FROM "${name}" WHERE ${inForce[name] ?? 'true'}) one`,
    );
    dumped.set(
      name,
      rows.map(({ row }) => row).toSorted((a, b) => (a < b ? -1 : 1)),
    );
  }
  return dumped;
}

/**
 * What a post loses that a decision held, and its thread with it: it comes back where readers have not been yet, as a
 * post of today, and nothing puts it back in its old place.
 */
const placeOf: Readonly<Record<string, readonly string[]>> = {
  post: ['position', 'published_at'],
  thread: ['last_position', 'last_post_id', 'last_activity_at'],
  space: ['last_activity_at'],
};

/** Rows of one dump that are not in the other, apart from the places of posts that were held. */
export function differences(
  before: ReadonlyMap<string, string[]>,
  after: ReadonlyMap<string, string[]>,
  moved: ReadonlySet<string>,
): string[] {
  const found: string[] = [];
  for (const [table, rows] of before) {
    const settled = (list: readonly string[]) => new Set(list.map((row) => withoutPlace(table, row, moved)));
    const [was, is] = [settled(rows), settled(after.get(table) ?? [])];
    for (const row of was) if (!is.has(row)) found.push(`${table} had ${row}`);
    for (const row of is) if (!was.has(row)) found.push(`${table} has ${row}`);
  }
  return found;
}

function withoutPlace(table: string, row: string, moved: ReadonlySet<string>): string {
  const columns = placeOf[table];
  if (!columns) return row;
  const parsed = JSON.parse(row) as Record<string, unknown>;
  if (!moved.has(parsed['id'] as string)) return row;
  for (const column of columns) delete parsed[column];
  return JSON.stringify(parsed);
}
