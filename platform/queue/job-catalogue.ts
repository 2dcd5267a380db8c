/**
 * Every job there is: its payload (ids only), the queue it runs on, how often it is tried and what makes a second run
 * harmless. A job without a handler in worker/handlers.ts does not compile.
 */
export interface JobPayloads {
  'screen-revision': { revisionId: string };
  'tell-post': { postId: string };
  'tell-decision': { decisionId: string };
  'tell-appeal': { appealId: string };
  'tell-held': { postId: string };
  'tell-request': { spaceId: string; personId: string };
  'tell-summary': { threadId: string };
  'import-screening': { spaceId: string | null };
  'run-back-test': { backTestId: string };
}

export type JobName = keyof JobPayloads;

export interface JobKind {
  queue: QueueName;
  /** How often the queue tries before the job is set aside with its reason. */
  attempts: number;
  /** Milliseconds before the second try; doubles with each further one. */
  backoffMilliseconds: number;
  /** Why delivering it twice shows once. */
  idempotentBecause: string;
}

export const queueNames = ['screening', 'following', 'upkeep'] as const;
export type QueueName = (typeof queueNames)[number];

export const jobCatalogue: { readonly [Name in JobName]: JobKind } = {
  'screen-revision': {
    queue: 'screening',
    attempts: 3,
    backoffMilliseconds: 500,
    idempotentBecause: 'one full screening a revision (unique), and revision.screened_at is set in its transaction',
  },
  'tell-post': {
    queue: 'following',
    attempts: 3,
    backoffMilliseconds: 1000,
    idempotentBecause: 'a notice is unique by person, kind and cause',
  },
  'tell-decision': {
    queue: 'following',
    attempts: 3,
    backoffMilliseconds: 1000,
    idempotentBecause: 'a notice and a mail are unique by person, kind and cause',
  },
  'tell-appeal': {
    queue: 'following',
    attempts: 3,
    backoffMilliseconds: 1000,
    idempotentBecause: 'a notice and a mail are unique by person, kind and cause',
  },
  'tell-held': {
    queue: 'following',
    attempts: 3,
    backoffMilliseconds: 1000,
    idempotentBecause: 'a notice is unique by person, kind and cause',
  },
  'tell-request': {
    queue: 'following',
    attempts: 3,
    backoffMilliseconds: 1000,
    idempotentBecause: 'a notice is unique by person, kind and cause',
  },
  'tell-summary': {
    queue: 'following',
    attempts: 3,
    backoffMilliseconds: 1000,
    idempotentBecause: 'a notice is unique by person, kind and cause',
  },
  'import-screening': {
    queue: 'upkeep',
    attempts: 3,
    backoffMilliseconds: 1000,
    idempotentBecause: 'only revisions without a screening are handed on, each once by its outbox row',
  },
  'run-back-test': {
    queue: 'upkeep',
    attempts: 3,
    backoffMilliseconds: 1000,
    idempotentBecause: 'each batch is kept with the place it has come to, and only if nobody else has moved on',
  },
};
