/** A predicate over an `office` row: it is held as of `at` (an expression: a timestamptz). */
export const officeInForce = (at: string): string => `(office.ended_at IS NULL AND office.from_at <= ${at}
  AND (office.until_at IS NULL OR office.until_at > ${at}))`;
