import { createHash } from 'node:crypto';
import { AppendToTree } from '../../../moderation/audit/append-to-tree.js';
import { RecordAct } from '../../../moderation/audit/record-act.js';
import { drawTurns, makePool, seedOf, wordHashOf } from '../../../moderation/panels/draw.js';
import { insertPanel, insertSeat, writeDraw } from '../../../moderation/panels/panels.store.js';
import type { MutationRow } from './mutation-row.js';
import type { QueryRow } from './query-row.js';
import type { AuthorisationStage } from './stage.js';
import type { TypeRow } from './type-row.js';
import { type Expected, asMember, inOffice, viewerNames } from './viewers.js';

const account: Expected = { nobody: 'UNAUTHENTICATED', erased: 'UNAUTHENTICATED' };
const drawn: Expected = { ...asMember, participant: 'value', members: 'null' };

// Always the same one: which tickets it comes upon, and in which turn, would be chance otherwise.
const panelId = '5d0c9a3e-0000-4000-8000-000000000850';

/** The appeal in the valley was put to a panel that was drawn: the participant is asked, two others are seated. */
export async function furnishPanels(stage: AuthorisationStage): Promise<void> {
  const { database, clock } = stage.house;
  const [id, appealId, spaceId] = [panelId, stage.ids['appeal']!, stage.places.valley.id];
  const [secret, ticketKey] = ['secret', 'key'].map((label) => createHash('sha256').update(label).digest());
  const { participant, writer, knocker } = stage.people;
  const pool = makePool(id, ticketKey!, [participant.id, writer.id, knocker.id]);
  const wordHash = wordHashOf('a grey heron');
  const seed = seedOf({ secret: secret!, poolRoot: pool.root, wordHash });
  const turns = [...drawTurns(seed, pool.tickets.length)].filter(
    ({ place }) => !pool.owners[place]!.startsWith('blank:'),
  );
  await database.transaction(async (tx) => {
    const act = { actorId: null, office: null, subject: { kind: 'appeal', id: appealId }, spaceId };
    const entry = (name: string) => stage.house.get(RecordAct).record(tx, { ...act, act: name, facts: { panel: id } });
    const { revision } = (await tx.one<{ revision: string }>(
      'SELECT latest_revision_id AS revision FROM post WHERE id = $1',
      [stage.places.valley.posts.hidden],
    ))!;
    await insertPanel(tx, {
      ...{ id, appealId, spaceId, revisionId: revision, mode: 'advisory', secret: secret!, ticketKey: ticketKey! },
      ...{ pool: [...pool.owners], poolRoot: pool.root, committedEntryId: await entry('panel.pool_committed') },
      ...{ committedAt: clock.now(), wordBy: clock.inDays(2) },
    });
    const [at, sitsUntil] = [clock.now(), clock.inDays(7)];
    await writeDraw(tx, { panelId: id, wordHash, entryId: await entry('panel.drawn'), at, sitsUntil });
    for (const { turn, place } of turns) {
      const personId = pool.owners[place]!;
      const state = personId === participant.id ? 'asked' : 'seated';
      await insertSeat(tx, { panelId: id, turn, personId, state, askedAt: at, answerBy: clock.inDays(2) });
    }
  });
  stage.ids['panel'] = id;
  await stage.house.get(AppendToTree).append();
  // And one that still waits for its place in the tree.
  await database.transaction((tx) =>
    stage.house.get(RecordAct).record(tx, { act: 'panel.seat_taken', actorId: null, office: null, spaceId }),
  );
}

export const panelQueries: Record<string, readonly QueryRow[]> = {
  panel: [
    { of: 'the one the participant was drawn for', args: (stage) => `(id: "${stage.ids['panel']}")`, expected: drawn },
  ],
  ownPanels: [{ of: 'own', expected: { ...account, participant: 'value', signedIn: 'nothing' } }],
  panelDraw: [
    {
      of: 'of a panel in an open space',
      args: (stage) => `(id: "${stage.ids['panel']}")`,
      expected: { ...account, members: 'value', signedIn: 'null' },
    },
  ],
  appealPanels: [{ of: 'the switch', expected: { ...account, signedIn: 'value' } }],
};

export const panelMutations: Record<string, readonly MutationRow[]> = {
  setAppealPanels: [
    {
      of: 'on',
      input: () => ({ mode: 'ADVISORY', why: 'The assembly asked for it.' }),
      expected: { ...inOffice, admin: 'done' },
    },
  ],
  giveWordForDraw: [
    {
      of: 'a draw that was made',
      input: (stage) => ({ panelId: stage.ids['panel'], word: 'seven grey herons' }),
      expected: { ...account, signedIn: 'NOT_FOUND', author: 'CONFLICT' },
    },
  ],
  answerPanelCall: [
    {
      of: 'to the participant, who has not written enough to sit any more',
      input: (stage) => ({ panelId: stage.ids['panel'], takes: true }),
      expected: { ...asMember, members: 'NOT_FOUND', participant: 'CONFLICT' },
    },
  ],
  voteOnPanel: [
    {
      of: 'before the seat is taken',
      input: (stage) => ({ panelId: stage.ids['panel'], view: 'UPHELD', reasons: 'It may stand as it is.' }),
      expected: { ...asMember, members: 'NOT_FOUND', participant: 'CONFLICT' },
    },
  ],
};

const members = viewerNames.filter((name) => !['nobody', 'erased', 'suspended', 'lapsed'].includes(name));

export const panelTypes: Readonly<Record<string, TypeRow>> = {
  Panel: {
    met: ['participant'],
    fields: 'answerBy askedAt id mode seat sitsUntil spaceName state',
    unproven: 'answer matter ownReasons ownView votes',
  },
  PanelMatter: {
    met: [],
    fields: '',
    unproven: 'appealWords appellantIs guideline html outcome reason reasonLanguage reasonWords threadTitle',
  },
  PanelVote: { met: [], fields: '', unproven: 'reasons view' },
  AppealPanel: {
    met: ['author', 'moderatorIn'],
    fields: 'id mode secretHash sitsUntil state wordBy',
    unproven: 'answer votes',
  },
  PanelDraw: {
    met: members,
    fields: 'committed committedAt drawn drawnAt id poolRoot poolSize secret secretHash state turns wordHash',
    only: { ownTicket: ['participant'] },
  },
  DrawTurn: { met: members, fields: 'became blankOwner blankSalt path place ticket turn' },
  DrawProof: { met: members, fields: 'entryId leaf leafHash leafIndex path root treeSize' },
  OwnTicket: { met: ['participant'], fields: 'path place salt ticket' },
  AppealPanels: { met: ['signedIn'], fields: 'mode', only: { why: ['admin'] } },
  AppealPanelsPayload: { met: ['admin'], fields: 'appealPanels' },
  PanelPayload: { met: [], fields: '', unproven: 'panelId' },
};
