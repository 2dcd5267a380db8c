import type { Viewer } from '../../forum/access/viewer.js';
import { SetThreadSpace } from '../../forum/discussion/set-thread-space.js';
import { ChangeStanding } from '../../forum/members/standing.js';
import { publishGuidelines } from '../../forum/members/guidelines.store.js';
import { ClaimAppeal } from '../../moderation/appeals/claim-appeal.js';
import { FileAppeal } from '../../moderation/appeals/file-appeal.js';
import { HearAppeal } from '../../moderation/appeals/hear-appeal.js';
import { SettleCaseAfterAppeal } from '../../moderation/appeals/settle-case-after-appeal.js';
import { WithdrawAppeal } from '../../moderation/appeals/withdraw-appeal.js';
import { WriteFirstView } from '../../moderation/appeals/write-first-view.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { type ModerationCase, caseColumns } from '../../moderation/cases/cases.store.js';
import { ClaimCase } from '../../moderation/cases/claim-case.js';
import { ClaimNextCase } from '../../moderation/cases/claim-next-case.js';
import { HandOverCase } from '../../moderation/cases/hand-over-case.js';
import { NoteOnCase } from '../../moderation/cases/note-on-case.js';
import { OpenCase } from '../../moderation/cases/open-case.js';
import { PassCase } from '../../moderation/cases/pass-case.js';
import { RecordCaseAct } from '../../moderation/cases/record-case-act.js';
import { ReleaseCase } from '../../moderation/cases/release-case.js';
import { ScreeningCases } from '../../moderation/cases/screening-cases.js';
import { KeepQueueView } from '../../moderation/cases/keep-queue-view.js';
import { SeeCase } from '../../moderation/cases/see-case.js';
import { TakeOverCase } from '../../moderation/cases/take-over-case.js';
import { ApplyDecision } from '../../moderation/decisions/apply-decision.js';
import { DecideCase } from '../../moderation/decisions/decide-case.js';
import { DecideCases } from '../../moderation/decisions/decide-cases.js';
import { UndoDecisions } from '../../moderation/decisions/undo-decisions.js';
import { SetDutyHours } from '../../moderation/duty/set-duty-hours.js';
import { AskSecondViews } from '../../moderation/second-views/ask-second-views.js';
import { ClaimSecondView } from '../../moderation/second-views/claim-second-view.js';
import { GiveSecondView } from '../../moderation/second-views/give-second-view.js';
import { WakeDuty } from '../../worker/wake-duty.js';
import { EndDecisionEffects } from '../../moderation/decisions/end-decision-effects.js';
import { SeeDecision } from '../../moderation/decisions/see-decision.js';
import { UndoDecision } from '../../moderation/decisions/undo-decision.js';
import { CallPanel } from '../../moderation/panels/call-panel.js';
import { FillSeats } from '../../moderation/panels/fill-seats.js';
import { MovePanel } from '../../moderation/panels/move-panel.js';
import { FileReport } from '../../moderation/reports/file-report.js';
import { SecondSanction } from '../../moderation/sanctions/second-sanction.js';
import { newId, randomId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { KeepCases } from '../../worker/keep-cases.js';
import { KeepSanctions } from '../../worker/keep-sanctions.js';
import { TellAppeal } from '../../worker/tell-appeal.js';
import { TellDecision } from '../../worker/tell-decision.js';
import { openFollowingStage, type StagePerson } from './following-stage.js';

/** A community with moderators, and every verb that a report meets on its way. */
export type ModerationStage = Awaited<ReturnType<typeof openModerationStage>>;

export async function openModerationStage(at = '2026-11-24T09:00:00Z') {
  const stage = await openFollowingStage({ at });
  const { clock, database, live, visibility, notices, mailTable, viewerOf } = stage;
  const outbox = new Outbox(clock);
  const acts = new RecordCaseAct(new RecordAct(clock), live);
  const standing = new ChangeStanding(clock, live);
  const threadSpace = new SetThreadSpace(clock, live, outbox, visibility);
  const applyDecision = new ApplyDecision(clock, outbox, live, visibility, standing, acts, threadSpace);
  const endEffects = new EndDecisionEffects(clock, live, visibility, standing, threadSpace);
  const settleCase = new SettleCaseAfterAppeal(clock, acts);
  const decideCase = new DecideCase(database, clock, applyDecision, acts);
  const undoDecision = new UndoDecision(database, clock, endEffects, acts);
  const movePanel = new MovePanel(clock, new FillSeats(clock, notices, mailTable), notices, new RecordAct(clock));
  const verbs = {
    fileReport: new FileReport(database, clock, acts),
    openCase: new OpenCase(database, clock, acts),
    claimCase: new ClaimCase(database, clock, acts),
    claimNextCase: new ClaimNextCase(database, clock, acts),
    releaseCase: new ReleaseCase(database, clock, acts),
    noteOnCase: new NoteOnCase(database, clock, notices, acts),
    takeOverCase: new TakeOverCase(database, clock, notices, acts),
    handOverCase: new HandOverCase(database, clock, notices, acts),
    passCase: new PassCase(database, clock, acts),
    seeCase: new SeeCase(database, clock, acts),
    screeningCases: new ScreeningCases(clock, acts),
    decideCase,
    endEffects,
    undoDecision,
    secondSanction: new SecondSanction(database, clock, standing, notices, mailTable, acts),
    seeDecision: new SeeDecision(database, clock),
    fileAppeal: new FileAppeal(database, clock, acts, new CallPanel(clock, new RecordAct(clock))),
    claimAppeal: new ClaimAppeal(database, clock, acts),
    writeFirstView: new WriteFirstView(database, clock, acts),
    hearAppeal: new HearAppeal(database, clock, outbox, applyDecision, endEffects, settleCase, acts, movePanel),
    movePanel,
    withdrawAppeal: new WithdrawAppeal(database, clock, settleCase, movePanel),
    decideCases: new DecideCases(decideCase),
    undoDecisions: new UndoDecisions(undoDecision),
    keepQueueView: new KeepQueueView(database, clock),
    setDutyHours: new SetDutyHours(database, clock, new RecordAct(clock)),
    wakeDuty: new WakeDuty(database, clock, live, notices, mailTable),
    askSecondViews: new AskSecondViews(database, clock),
    claimSecondView: new ClaimSecondView(database, clock),
    giveSecondView: new GiveSecondView(database, clock, notices, acts),
    keepCases: new KeepCases(database, clock, live, notices),
    keepSanctions: new KeepSanctions(database, clock, notices, acts),
  };
  const tellDecision = new TellDecision(database, clock, notices, mailTable, stage.postNotices);
  const tellAppeal = new TellAppeal(database, notices, mailTable);

  await database.transaction((tx) =>
    publishGuidelines(tx, { guidelines: houseGuidelines, publishedBy: null, at: clock.now() }),
  );

  /** A post that full screening has passed, so that search finds it too. */
  async function post(author: StagePerson, threadId: string, text: string): Promise<string> {
    const postId = await stage.post(author, threadId, text);
    await database.transaction((tx) => visibility.recompute(tx, postId));
    return postId;
  }

  /** Somebody with a moderator's office: over everything, or over a space and its branches. */
  async function moderator(
    name: string,
    office: { spaceId?: string; languages?: string[] } = {},
  ): Promise<StagePerson> {
    const person = await stage.member(name);
    await database.query(
      `INSERT INTO office (id, person_id, kind, space_id, languages, from_at) VALUES ($1, $2, 'moderator', $3, $4, $5)`,
      [newId(clock), person.id, office.spaceId ?? null, office.languages ?? [], clock.now()],
    );
    return person;
  }

  /** Screening holds a post as a rule would: stored, a cause in force, and a case. */
  async function hold(postId: string, severity = 2): Promise<string> {
    return database.transaction(async (tx) => {
      const post = (await tx.one<{ revision: string }>(
        'SELECT latest_revision_id AS revision FROM post WHERE id = $1',
        [postId],
      ))!;
      const screening = await tx.one<{ id: string }>(
        `INSERT INTO screening (id, post_id, revision_id, phase, outcome, rule_versions, facts, results, screened_at)
         VALUES ($1, $2, $3, 'full', 'hold', '{}', '{}', '[]', $4)
         ON CONFLICT (revision_id, phase) DO UPDATE SET outcome = 'hold' RETURNING id`,
        [randomId(), postId, post.revision, clock.now()],
      );
      const screeningId = screening!.id;
      await visibility.addCause(tx, { postId, kind: 'rule', effect: 'held', screeningId });
      const because = 'rule' as const;
      return (await verbs.screeningCases.openCaseForScreening(tx, { postId, screeningId, severity, because })).caseId;
    });
  }

  const caseOn = async (subjectId: string): Promise<ModerationCase> =>
    (await database.one<ModerationCase>(
      `SELECT ${caseColumns} FROM moderation_case c WHERE subject_id = $1 ORDER BY number DESC LIMIT 1`,
      [subjectId],
    ))!;

  /** A report by this person, as short as stories need it. */
  const report = async (person: StagePerson, postId: string, guidelineNumber = 1, words = 'Look at this.') =>
    verbs.fileReport.file(await viewerOf(person), { subjectKind: 'post', subjectId: postId, guidelineNumber, words });

  /** Decides the case on this post in its present version. */
  const decide = async (
    person: StagePerson,
    postId: string,
    decision: Omit<Parameters<DecideCase['decide']>[1], 'caseId' | 'version'>,
  ) => {
    const { id: caseId, version } = await caseOn(postId);
    return verbs.decideCase.decide(await viewerOf(person), { caseId, version, ...decision });
  };

  /** Claims and hears an appeal, the first view written down in between. */
  const hear = async (
    person: StagePerson,
    appealId: string,
    answer: Omit<Parameters<HearAppeal['hear']>[1], 'appealId' | 'words'> & { words?: string },
  ) => {
    const viewer: Viewer = await viewerOf(person);
    await verbs.claimAppeal.claim(viewer, { appealId });
    await verbs.writeFirstView.write(viewer, { appealId, words: 'I read it as a joke among friends.' });
    return verbs.hearAppeal.hear(viewer, { words: 'We looked again.', ...answer, appealId });
  };

  /** Runs every telling job that is due. */
  async function tellAll(): Promise<void> {
    for (const { job, payload, id } of await outbox.takeDue(database, 100)) {
      if (job === 'tell-decision') await tellDecision.run(payload as { decisionId: string });
      if (job === 'tell-appeal') await tellAppeal.run(payload as { appealId: string });
      await outbox.markDone(database, id);
    }
  }

  const toldKinds = async (person: StagePerson): Promise<string[]> =>
    (
      await database.query<{ kind: string }>('SELECT kind FROM notice WHERE person_id = $1 ORDER BY created_at, id', [
        person.id,
      ])
    ).map(({ kind }) => kind);

  return { ...stage, ...verbs, post, moderator, hold, caseOn, report, decide, hear, tellAll, toldKinds };
}

const houseGuidelines = [
  { number: 1, title: { en: 'Respect' }, clause: { en: 'Argue with what was said.' } },
  { number: 2, title: { en: 'No threats' }, clause: { en: 'Nobody is threatened.' }, severity: 4 },
  { number: 3, title: { en: 'No spam' }, clause: { en: 'Do not sell.' } },
];
