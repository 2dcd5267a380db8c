import type { Severity } from '../rules/rule.js';

const BY_SEVERITY: { readonly [S in Severity]: number } = { minor: 1, normal: 2, serious: 4, urgent: 5 };

/** A rule's severity as a case keeps it, 1 to 5; from 4 on the promise is an hour. */
export function caseSeverity(severity: Severity | null): number {
  return severity ? BY_SEVERITY[severity] : BY_SEVERITY.normal;
}
