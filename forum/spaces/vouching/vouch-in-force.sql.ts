/**
 * Whether a vouching stands at an instant: given by then, not taken back by then, and an office of coordinator in which
 * it was given is held over its space still. Nothing of that is written down, so that who loses the office, for whatever
 * cause and by whatever way, vouches for nobody from that moment; an office that is given anew brings no old word back.
 */
export const vouchInForce = (vouch: string, at: string): string => /* sql */ `(${vouch}.at <= ${at}
  AND (${vouch}.withdrawn_at IS NULL OR ${vouch}.withdrawn_at > ${at})
  AND EXISTS (
    SELECT 1 FROM office given_in JOIN space vouched_in ON vouched_in.id = ${vouch}.space_id
    WHERE given_in.person_id = ${vouch}.vouched_by AND given_in.kind = 'coordinator'
      AND (given_in.space_id IS NULL OR given_in.space_id = ANY (vouched_in.line))
      AND given_in.from_at <= ${vouch}.at
      AND (given_in.ended_at IS NULL OR given_in.ended_at > ${at})
      AND (given_in.until_at IS NULL OR given_in.until_at > ${at})))`;

/** Whether any coordinator vouches for a person at an instant. */
export const vouchedFor = (personId: string, at: string): string =>
  /* sql */ `EXISTS (SELECT 1 FROM vouch WHERE vouch.person_id = ${personId} AND ${vouchInForce('vouch', at)})`;
