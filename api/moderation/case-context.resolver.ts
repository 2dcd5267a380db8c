import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../forum/access/viewer.js';
import { findGuideline } from '../../forum/members/guidelines.store.js';
import { isVouchedFor } from '../../forum/spaces/vouching/vouches.store.js';
import { findsBreach } from '../../moderation/cases/case-states.js';
import {
  personOf,
  placesOf,
  postsAround,
  revisionsOf,
  screeningsOf,
} from '../../moderation/cases/case-context.store.js';
import { historyOf, similarTo } from '../../moderation/cases/case-history.store.js';
import { notesOn } from '../../moderation/cases/case-notes.store.js';
import { colleaguesFor } from '../../moderation/cases/colleagues.store.js';
import { decisionsOn } from '../../moderation/decisions/decisions.store.js';
import { reasonKeys, sayReason } from '../../moderation/decisions/statement-of-reasons.js';
import { reportsIn } from '../../moderation/reports/reports.store.js';
import { proposeSanction } from '../../moderation/sanctions/propose-sanction.js';
import { sanctionOf } from '../../moderation/sanctions/sanctions.store.js';
import { ExplainScreening } from '../../moderation/screening/explain-screening.js';
import { screenedText } from '../../moderation/screening/screened-text.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { toPerson } from '../members/person.type.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../request/request-context.js';
import {
  CaseForModerator,
  CaseNote,
  CasePerson,
  CasePost,
  CaseRevision,
  CaseScreening,
  Colleague,
  PastDecision,
  ReasonDraft,
  SimilarDecision,
} from './case.type.js';
import { DecisionForModerator, toDecisionForModerator } from './decision.type.js';
import { ReportForModerator, toReportForModerator } from './report.type.js';
import { SanctionProposal, toSanction } from './sanction.type.js';

/** What surrounds a case that the viewer has looked into. The parent only ever comes from an audited look. */
@Resolver(() => CaseForModerator)
export class CaseContextResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly explain: ExplainScreening,
  ) {}

  @ResolveField(() => [CasePost], { description: 'The post in its thread.' })
  async posts(@Parent() { view }: CaseForModerator, @CurrentRequest() request: RequestContext): Promise<CasePost[]> {
    const place = (await placesOf(this.database, [view.id])).get(view.id);
    if (!place) return [];
    const rows = await postsAround(this.database, place);
    return Promise.all(
      rows.map(async ({ author, html, ...row }) => ({
        ...row,
        author: toPerson(author, request.viewer.locale),
        html: await request.loaders.filledHtml.load(html),
      })),
    );
  }

  @ResolveField(() => [CaseRevision], { description: 'The texts the post had, the newest first.' })
  async revisions(@Parent() { view }: CaseForModerator): Promise<CaseRevision[]> {
    return revisionsOf(this.database, view.id);
  }

  @ResolveField(() => [CaseScreening])
  async screenings(@Parent() { view }: CaseForModerator, @CurrentViewer() viewer: Viewer): Promise<CaseScreening[]> {
    const rows = await screeningsOf(this.database, view.id);
    return Promise.all(
      rows.map(async ({ results, title, ...row }) => {
        const { textFrom } = screenedText(title, '');
        return { ...row, results: await this.explain.forModerators(results, viewer.locale, textFrom) };
      }),
    );
  }

  @ResolveField(() => [ReportForModerator])
  async reports(@Parent() { view }: CaseForModerator): Promise<ReportForModerator[]> {
    const isCovered = view.coveredDecisionIds.length > 0;
    return (await reportsIn(this.database, view.id)).map((report) => toReportForModerator(report, isCovered));
  }

  @ResolveField(() => CasePerson)
  async about(@Parent() { view }: CaseForModerator, @CurrentViewer() viewer: Viewer): Promise<CasePerson> {
    const { joinedAt, postCount, ...card } = await personOf(this.database, view);
    const isVouched = await isVouchedFor(this.database, view.subjectPersonId, this.clock.now());
    return { person: toPerson(card, viewer.locale), joinedAt, postCount, isVouchedFor: isVouched };
  }

  @ResolveField(() => [CaseNote], { description: 'Notes of the moderators; covered while a decision is.' })
  async notes(@Parent() { view }: CaseForModerator): Promise<CaseNote[]> {
    return view.coveredDecisionIds.length > 0 ? [] : notesOn(this.database, view.id);
  }

  @ResolveField(() => [Colleague], {
    description: 'Who else may work on it: whom it can be handed to, or a note can name.',
  })
  async colleagues(@Parent() { view }: CaseForModerator, @CurrentViewer() viewer: Viewer): Promise<Colleague[]> {
    const all = await colleaguesFor(this.database, view, this.clock.now());
    return all.filter(({ id }) => id !== viewer.personId);
  }

  @ResolveField(() => [DecisionForModerator])
  async decisions(
    @Parent() { view }: CaseForModerator,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DecisionForModerator[]> {
    const rows = await decisionsOn(this.database, view.id);
    return Promise.all(
      rows.map(async (row) => {
        const { guidelineNumber: number, guidelinesVersion, reasonKey } = row;
        const guideline = number === null ? null : await findGuideline(this.database, number, guidelinesVersion);
        const sanction = await sanctionOf(this.database, row.id);
        return toDecisionForModerator(row, {
          isCovered: view.coveredDecisionIds.includes(row.id),
          viewerId: viewer.personId!,
          at: this.clock.now(),
          reason: sayReason(viewer.locale, { reasonKey, guideline: guideline ?? null }),
          sanction: sanction ? toSanction(sanction) : null,
        });
      }),
    );
  }

  @ResolveField(() => [PastDecision], {
    description: 'What was decided about this person before, in the viewer’s scope.',
  })
  async history(@Parent() { view }: CaseForModerator, @CurrentViewer() viewer: Viewer): Promise<PastDecision[]> {
    return historyOf(this.database, viewer, { personId: view.subjectPersonId, caseId: view.id });
  }

  @ResolveField(() => [SimilarDecision], { description: 'What was decided on others in cases like this one.' })
  async similar(@Parent() { view }: CaseForModerator, @CurrentViewer() viewer: Viewer): Promise<SimilarDecision[]> {
    const { subjectPersonId: personId, id: caseId, subjectKind } = view;
    return similarTo(this.database, viewer, { personId, caseId, subjectKind });
  }

  @ResolveField(() => SanctionProposal, {
    description: 'The sanction that the history suggests, should a breach be found.',
  })
  async proposal(@Parent() { view }: CaseForModerator, @CurrentViewer() viewer: Viewer): Promise<SanctionProposal> {
    const past = await historyOf(this.database, viewer, { personId: view.subjectPersonId, caseId: view.id });
    const breaches = past
      .filter(({ state, outcome }) => state === 'in_force' && findsBreach(outcome))
      .map(({ decidedAt, sanctionKind }) => ({ decidedAt, sanction: sanctionKind }));
    return proposeSanction(breaches, view.severity, this.clock.now());
  }

  @ResolveField(() => [ReasonDraft], { description: 'The statement of reasons for each outcome, in both languages.' })
  async reasonDrafts(
    @Parent() { view, outcomes }: CaseForModerator,
    @CurrentViewer() viewer: Viewer,
    @Args('guidelineNumber', { type: () => Int, nullable: true }) guidelineNumber?: number | null,
  ): Promise<ReasonDraft[]> {
    const guideline = guidelineNumber == null ? null : await findGuideline(this.database, guidelineNumber);
    const author = await this.database.one<{ locale: string }>('SELECT locale FROM person WHERE id = $1', [
      view.subjectPersonId,
    ]);
    const authorLanguage = author?.locale ?? 'en';
    return (outcomes as (keyof typeof reasonKeys)[]).flatMap((outcome) =>
      reasonKeys[outcome].map((reasonKey) => ({
        outcome,
        reasonKey,
        text: sayReason(viewer.locale, { reasonKey, guideline: guideline ?? null }),
        authorText: sayReason(authorLanguage, { reasonKey, guideline: guideline ?? null }),
        authorLanguage,
      })),
    );
  }
}
