/** One way to break the code on purpose, and what has to notice it. */
export interface Break {
  /** What must never break, by its number; more of the moderation page's promises by name. */
  of: string;
  what: string;
  file: string;
  from: string;
  to: string;
  test: string;
  /** What the failing test says. */
  says: RegExp;
}

const many = 'test/histories/many-at-once.test.ts';

export const breaks: readonly Break[] = [
  {
    of: '1',
    what: 'hiding a post writes its visibility, without a cause',
    file: 'moderation/decisions/apply-decision.ts',
    from: `return this.visibility.addCause(tx, { postId, kind: 'decision', effect: 'hidden', decisionId });`,
    to: `return void (await tx.query("UPDATE post SET visibility = 'hidden' WHERE id = $1", [postId]));`,
    test: many,
    says: /1: not one source|4: post/,
  },
  {
    of: '2',
    what: 'a report on a decided case opens a second one',
    file: 'moderation/cases/join-or-open-case.ts',
    from: `subject_id = $2 AND state <> 'closed' FOR UPDATE`,
    to: `subject_id = $2 AND state IN ('open', 'claimed') FOR UPDATE`,
    test: many,
    says: /2: a subject with two cases/,
  },
  {
    of: '3',
    what: 'who reported something may decide on it',
    file: 'moderation/cases/case-scope.sql.ts',
    from: 'WHERE report.case_id = ${cases}.id AND report.reporter_id = $3::uuid))',
    to: 'WHERE report.case_id = ${cases}.id AND report.reporter_id = $3::uuid AND false))',
    test: many,
    says: /3: a (case|decision)|3: an appeal/,
  },
  {
    of: '4',
    what: 'overturning leaves the sanction on its member',
    file: 'moderation/decisions/end-decision-effects.ts',
    from: 'await this.standing.end(tx, decision.id);',
    to: '',
    test: many,
    says: /4: /,
  },
  {
    of: '4',
    what: 'overturning a release does not bring the rule’s hold back',
    file: 'moderation/decisions/end-decision-effects.ts',
    from: 'if (revives) await this.visibility.reviveCausesEndedBy(tx, postId, decision.id);',
    to: '',
    test: 'test/histories/overturn-everything.test.ts',
    says: /post had|visibility_cause had/,
  },
  {
    of: '4',
    what: 'a thread lies where it was started, whatever moves are in force',
    file: 'forum/discussion/set-thread-space.ts',
    from: `coalesce(latest.to_space_id, earliest.from_space_id, thread.space_id)`,
    to: `coalesce(earliest.from_space_id, thread.space_id)`,
    test: many,
    says: /4: thread \S+ lies in space/,
  },
  {
    of: '4',
    what: 'a moved thread leaves the counts of its spaces as they were',
    file: 'forum/discussion/set-thread-space.ts',
    from: 'WHERE thread.id = $1 AND space.id = side.space_id',
    to: 'WHERE thread.id = $1 AND space.id = side.space_id AND false',
    test: many,
    says: /4: space \S+ counts/,
  },
  {
    of: '4',
    what: 'what was written among few shows when its thread goes back',
    file: 'forum/discussion/set-thread-space.ts',
    from: 'await this.holdWrittenUnder(tx, decisionId);',
    to: '',
    test: 'test/flows/thread-move.test.ts',
    says: /written among few waits/,
  },
  {
    of: '5',
    what: 'a removed text is purged after thirty days, whatever its cases are',
    file: 'moderation/purge/purge.store.ts',
    from: `AND (c.state <> 'closed' OR`,
    to: 'AND false AND (false OR',
    test: many,
    says: /5: a text purged under an open appeal or a legal hold/,
  },
  {
    of: '6',
    what: 'the export of one’s data holds the case of each decision',
    file: 'forum/members/export-my-data.ts',
    from: 'decision.id, decision.outcome,',
    to: 'decision.id, decision.case_id, decision.outcome,',
    test: many,
    says: /6: \w+ finds the id of a case/,
  },
  {
    of: '6',
    what: 'the log names who reports',
    file: 'api/request/run-operation.ts',
    from: `new Set(['fileReport', `,
    to: `new Set([`,
    test: many,
    says: /6: the log names who reported/,
  },
  {
    of: '7',
    what: 'verifying does not compare the office',
    file: 'moderation/audit/verify-entry.ts',
    from: `if (content.office !== entry.office) yield 'office';`,
    to: '',
    test: many,
    says: /7: not found: entry \d+: office/,
  },
  {
    of: '8',
    what: 'a sanction binds in the second in which it ends',
    file: 'forum/access/load-viewer.ts',
    from: `AND ended_at IS NULL AND from_at <= $1
        AND (until_at IS NULL OR until_at > $1)) AS causes`,
    to: `AND ended_at IS NULL AND from_at <= $1
        AND (until_at IS NULL OR until_at >= $1)) AS causes`,
    test: many,
    says: /8: \w+ \w+: (SUSPENDED|MUTED|SLOW_MODE), has to be free|4: \w+ is bound/,
  },
  {
    of: '8',
    what: 'a mute lets its member react',
    file: 'forum/access/policy.ts',
    from: `policy.seePost(viewer, post),
      speaks(viewer, post.thread.space),
      post.visibility === 'published' ? null : hidden(viewer),`,
    to: `policy.seePost(viewer, post),
      post.visibility === 'published' ? null : hidden(viewer),`,
    test: many,
    says: /8: \w+ react: passes/,
  },
  {
    of: '9',
    what: 'a post is shown when screening cannot run',
    file: 'moderation/screening/screen-posts.ts',
    from: `return { outcome: 'hold', remarks: [], hasFailed: true, record };`,
    to: `return { outcome: 'publish', remarks: [], record };`,
    test: 'test/histories/screening-fails.test.ts',
    says: /PUBLISHED|published/,
  },
  {
    of: '9',
    what: 'what only failed screening held does not clear',
    file: 'moderation/screening/screen-revision.ts',
    from: `['unscreened', 'screening_failed'] as const`,
    to: `['unscreened'] as const`,
    test: 'test/histories/screening-fails.test.ts',
    says: /held/,
  },
  {
    of: '10',
    what: 'a screening keeps no answers of history',
    file: 'moderation/screening/screen-revision.ts',
    from: 'history: Object.fromEntries(history)',
    to: 'history: {}',
    test: many,
    says: /10: post/,
  },
  {
    of: 'two at one queue',
    what: 'a decision does not ask who holds the case, or what has changed',
    file: 'moderation/decisions/decide-case.ts',
    from: 'if (isWaiting && !isOthers && found.version === version) return;',
    to: 'if (isWaiting || version > 0) return;',
    test: 'test/histories/same-queue.test.ts',
    says: /cannot become|toBe|to be/,
  },
  {
    of: 'one old digest',
    what: 'a receipt at a size that the log no longer has is said to hold',
    file: 'moderation/audit/verify-log.ts',
    from: `outcome: trouble ? 'not reached' : 'cut'`,
    to: `outcome: trouble ? 'not reached' : 'holds'`,
    test: 'test/histories/digest-receipt.test.ts',
    says: /withDigest/,
  },
];
