import type { DeskCaseFragment, PastFragment } from '#lib/graphql/graphql.ts';
import { markWords, wordsBetween } from './mark-words.ts';
import { type CaseDesk, type ExplanationView, type PastView, readSeverity } from './views.ts';

/** A case as the schema gives it, made ready for the desk: the rules' marks stand in the text. */
export function toDesk(found: DeskCaseFragment, guidelines: readonly { number: number; title: string }[]): CaseDesk {
  const { about, holderName, isMine } = found;
  const titleOf = new Map(guidelines.map(({ number, title }) => [number, title]));
  const seen = lastScreening(found);
  const source = found.revisions[0]?.source ?? '';
  const marked = (seen?.results ?? []).flatMap(({ spans }) => wordsBetween(source, spans));
  return {
    id: found.id,
    number: found.number,
    version: found.version,
    state: found.state,
    subjectKind: found.subjectKind,
    space: found.spaceSlug ? { slug: found.spaceSlug, name: found.spaceName ?? '' } : null,
    thread: found.threadId ? { id: found.threadId, title: found.threadTitle ?? '' } : null,
    posts: found.posts.map(({ author, createdAt, html, ...post }) => ({
      ...post,
      at: createdAt,
      author: { name: author.displayName, region: author.region ?? null, isFormer: author.isErased },
      html: post.isSubject ? markWords(html, marked) : html,
    })),
    revisions: found.revisions.map(({ createdAt, ...revision }) => ({ ...revision, at: createdAt })),
    severity: readSeverity(found.severity),
    dueAt: found.promiseAt,
    openedBecause: found.openedBecause,
    explanations: (seen?.results ?? []).map((result): ExplanationView => ({
      id: `${result.ruleId}.${result.version}`,
      sentence: result.sentence,
      guideline: result.guidelineNumber,
      isOnTrial: result.isOnTrial,
    })),
    failure: seen?.failure ?? null,
    reports: found.reports.map(({ filedAt, guidelineNumber, reporterBand, ...report }) => ({
      ...report,
      at: filedAt,
      guideline: `${guidelineNumber}. ${titleOf.get(guidelineNumber) ?? ''}`,
      record: reporterBand,
    })),
    notes: found.notes.map(({ authorName, otherName, writtenAt, ...note }) => ({
      ...note,
      name: authorName,
      otherName: otherName ?? null,
      at: writtenAt,
    })),
    colleagues: found.colleagues,
    reasons: found.reasons,
    offeredTo: found.isOfferedToMe ? null : (found.offeredToName ?? null),
    incidentId: found.incidentId ?? null,
    decisions: found.decisions,
    steps: stepsOf(found),
    author: {
      id: about.person.id,
      name: about.person.displayName,
      region: about.person.region ?? null,
      joinedAt: about.joinedAt ?? null,
      postCount: about.postCount,
      isVouchedFor: about.isVouchedFor,
    },
    past: found.history.map(toPast),
    expulsionCaseId: found.expulsionCaseId ?? null,
    triage: found.triage
      ? {
          percent: Math.round(found.triage.score * 100),
          words: found.triage.because.flatMap(({ words, weight }) => (words && weight > 0 ? [words] : [])),
        }
      : null,
    similar: found.similar.map(({ alike, ...past }) => ({ ...toPast(past as PastFragment), alike })),
    isMine,
    holder: holderName ? { name: holderName, until: found.claimExpiresAt ?? null } : null,
  };
}

/** What the rules said last, in the phase that says most. */
function lastScreening({ screenings }: DeskCaseFragment): DeskCaseFragment['screenings'][number] | undefined {
  const byTime = [...screenings].sort((one, other) => (one.screenedAt < other.screenedAt ? 1 : -1));
  return byTime.find(({ results, failure }) => results.length > 0 || failure) ?? byTime[0];
}

/** How it came here, oldest first. */
function stepsOf(found: DeskCaseFragment): CaseDesk['steps'] {
  const steps: CaseDesk['steps'] = [
    { id: 'opened', at: found.openedAt, because: 'OPENED', value: found.openedBecause },
    // The quick and the full screening of a text mostly say the same.
    ...found.screenings.filter(isNews).map(({ id, screenedAt, outcome }) => ({
      id,
      at: screenedAt,
      because: 'SCREENED' as const,
      value: outcome,
    })),
    ...found.reports.map(({ number, filedAt }) => ({
      id: `report-${number}`,
      at: filedAt,
      because: 'REPORTED' as const,
      value: String(number),
    })),
  ];
  return steps.sort((one, other) => (one.at < other.at ? -1 : 1));
}

const isNews = (one: { outcome: string }, place: number, all: readonly { outcome: string }[]): boolean =>
  one.outcome !== all[place - 1]?.outcome;

const toPast = ({ decidedAt, excerpt, guidelineNumber, sanctionKind, ...past }: PastFragment): PastView => ({
  ...past,
  at: decidedAt,
  excerpt: excerpt ?? null,
  guidelineNumber: guidelineNumber ?? null,
  sanctionKind: sanctionKind ?? null,
});
