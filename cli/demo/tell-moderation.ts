import { ClaimAppeal } from '../../moderation/appeals/claim-appeal.js';
import { FileAppeal } from '../../moderation/appeals/file-appeal.js';
import { HearAppeal } from '../../moderation/appeals/hear-appeal.js';
import { WriteFirstView } from '../../moderation/appeals/write-first-view.js';
import { ClaimCase } from '../../moderation/cases/claim-case.js';
import { NoteOnCase } from '../../moderation/cases/note-on-case.js';
import { DecideCase } from '../../moderation/decisions/decide-case.js';
import { FileReport } from '../../moderation/reports/file-report.js';
import { NotTold, type Storyteller } from './storyteller.js';
import type { Tell } from './tell-writing.js';

type ModerationTell = Pick<Tell, 'report' | 'claimCase' | 'noteOnCase' | 'decideCase' | 'appeal' | 'hearAppeal'>;

/** Reports, cases, decisions and appeals. */
export const tellModeration: ModerationTell = {
  report: async (teller, event) => {
    const subject = { subjectKind: 'post', subjectId: teller.post(event.post) } as const;
    const input = { ...subject, guidelineNumber: event.guideline, words: event.words };
    await teller.get(FileReport).file(await teller.as(event.who), input);
  },
  claimCase: async (teller, event) => {
    const { id } = await openCase(teller, event.post);
    await teller.get(ClaimCase).claim(await teller.as(event.who), { caseId: id });
  },
  noteOnCase: async (teller, event) => {
    const { id } = await openCase(teller, event.post);
    await teller.get(NoteOnCase).note(await teller.as(event.who), { caseId: id, words: event.words });
  },
  decideCase: async (teller, event) => {
    const { id, version } = await openCase(teller, event.post);
    const { sanction } = event;
    await teller.get(DecideCase).decide(await teller.as(event.who), {
      caseId: id,
      version,
      outcome: event.outcome,
      guidelineNumber: event.guideline,
      reasonWords: event.words,
      sanction: sanction && { kind: sanction.kind, hours: sanction.days === undefined ? null : sanction.days * 24 },
    });
  },
  appeal: async (teller, event) => {
    const decisionId = await latestDecision(teller, event.post);
    await teller.get(FileAppeal).file(await teller.as(event.who), { decisionId, words: event.text });
  },
  hearAppeal: async (teller, event) => {
    const appealId = await waitingAppeal(teller, event.post);
    const viewer = await teller.as(event.who);
    await teller.get(ClaimAppeal).claim(viewer, { appealId });
    await teller.get(WriteFirstView).write(viewer, { appealId, words: event.firstView });
    await teller.get(HearAppeal).hear(viewer, { appealId, outcome: event.outcome, words: event.words });
  },
};

async function openCase(teller: Storyteller, post: string): Promise<{ id: string; version: number }> {
  const row = await teller.database.one<{ id: string; version: number }>(
    `SELECT id, version FROM moderation_case
     WHERE subject_kind = 'post' AND subject_id = $1 AND state IN ('open', 'claimed')`,
    [teller.post(post)],
  );
  if (!row) throw new NotTold(`there is no open case about "${post}"`);
  return row;
}

async function latestDecision(teller: Storyteller, post: string): Promise<string> {
  const row = await teller.database.one<{ id: string }>(
    `SELECT decision.id FROM decision JOIN moderation_case ON moderation_case.id = decision.case_id
     WHERE moderation_case.subject_id = $1 ORDER BY decision.decided_at DESC LIMIT 1`,
    [teller.post(post)],
  );
  if (!row) throw new NotTold(`nothing was decided about "${post}"`);
  return row.id;
}

async function waitingAppeal(teller: Storyteller, post: string): Promise<string> {
  const decisionId = await latestDecision(teller, post);
  const row = await teller.database.one<{ id: string }>(
    `SELECT id FROM appeal WHERE decision_id = $1 AND state IN ('filed', 'claimed')`,
    [decisionId],
  );
  if (!row) throw new NotTold(`no appeal waits about "${post}"`);
  return row.id;
}
