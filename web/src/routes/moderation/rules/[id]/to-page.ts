import type { LookAtRuleQuery } from '#lib/graphql/graphql.ts';
import type { DifferenceLine } from '#lib/rules/difference.ts';

type Version = NonNullable<LookAtRuleQuery['rule']>['versions']['edges'][number]['node'];

/** What a form of this page can have done, as the address says it afterwards. */
export const doneWords = ['DRAFT', 'TRIAL', 'LIVE', 'PROPOSED', 'RETIRED'] as const;

/** The versions as their list shows them. */
export const toVersions = (versions: readonly Version[]) =>
  versions.map(({ number, state, writtenByName, writtenAt, why, isStarter, changes }) => ({
    ...{ number, state, why, isStarter },
    who: writtenByName ?? null,
    at: writtenAt ?? null,
    changes: changes.map((line) => ({ ...line, kind: line.kind.toLowerCase() as DifferenceLine['kind'] })),
  }));
