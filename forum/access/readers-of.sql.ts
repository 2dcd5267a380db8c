/**
 * The policy's row `readSpace` the other way round: not what one viewer reads, but who reads a space. For telling many
 * at once; what each of them is then shown goes through their own viewer. A flow test proves that the two agree.
 */

/** A predicate over a `person` and a `space` row under these aliases, as of `at` (an expression: a timestamptz). */
export function personReads(person: string, space: string, at: string): string {
  return `(${person}.state = 'active'
    AND ${isOnRoll(`${person}.id`, at)}
    AND NOT ${isSuspended(`${person}.id`, at)}
    AND (${space}.mode = 'open' OR EXISTS (
      SELECT 1 FROM participation WHERE participation.person_id = ${person}.id
        AND participation.space_id = ${space}.id AND participation.state = 'in')))`;
}

/** A predicate: the person of this id (an expression) is on the roll as of `at`. */
export function isOnRoll(personId: string, at: string): string {
  return `EXISTS (
      SELECT 1 FROM roll_entry JOIN roll_period ON roll_period.roll_entry_id = roll_entry.id
      WHERE roll_entry.person_id = ${personId} AND roll_period.superseded_at IS NULL
        AND roll_period.during @> (${at}::timestamptz AT TIME ZONE 'UTC')::date)`;
}

/** A predicate: the person of this id (an expression) is suspended as of `at`. */
export function isSuspended(personId: string, at: string): string {
  return `EXISTS (
      SELECT 1 FROM standing_cause WHERE standing_cause.person_id = ${personId} AND standing_cause.kind = 'suspension'
        AND standing_cause.ended_at IS NULL AND standing_cause.from_at <= ${at}
        AND (standing_cause.until_at IS NULL OR standing_cause.until_at > ${at}))`;
}
