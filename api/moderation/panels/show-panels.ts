import type { Viewer } from '../../../forum/access/viewer.js';
import { wordsIn } from '../../../forum/spaces/words.js';
import { leafHashOf } from '../../../moderation/audit/merkle-tree.js';
import type { EntryProof } from '../../../moderation/audit/prove-entry.js';
import { sayReason } from '../../../moderation/decisions/statement-of-reasons.js';
import { secretHashOf } from '../../../moderation/panels/draw.js';
import type { Panel as PanelRow } from '../../../moderation/panels/panels.store.js';
import type { SeenDraw } from '../../../moderation/panels/see-draw.js';
import type { PanelRecord, PanelVote as Vote, SeenPanel } from '../../../moderation/panels/see-panel.js';
import { toGuideline } from '../guideline.type.js';
import type { AppealPanel, DrawProof, Panel, PanelDraw, PanelMatter } from './panel.type.js';

/** A panel for one of those who were drawn. */
export function toPanel({ panel, seat, record, votes, spaceName }: SeenPanel, viewer: Viewer): Panel {
  return {
    id: panel.id,
    spaceName: wordsIn(spaceName, viewer.locale),
    mode: panel.mode,
    state: panel.state,
    seat: seat.state,
    askedAt: seat.askedAt,
    answerBy: seat.answerBy,
    sitsUntil: panel.sitsUntil,
    matter: record && toMatter(record, viewer.locale),
    ownView: seat.view,
    ownReasons: seat.reasons,
    answer: votes ? panel.answer : null,
    votes,
  };
}

/** The panel of an appeal; `shown` are its votes, for whom they do not anchor any more. */
export function toAppealPanel(panel: PanelRow, shown: Vote[] | null): AppealPanel {
  const { id, mode, state, wordBy, sitsUntil } = panel;
  return {
    ...{ id, mode, state, wordBy, sitsUntil },
    secretHash: secretHashOf(panel.secret).toString('hex'),
    answer: shown ? panel.answer : null,
    votes: shown,
  };
}

export function toDraw({ panel, draw, committed, drawn, ownTicket }: SeenDraw): PanelDraw {
  const { poolSize, poolRoot, secretHash, wordHash, secret } = draw;
  return {
    ...{ id: panel.id, state: panel.state, committedAt: panel.committedAt, drawnAt: panel.drawnAt },
    ...{ poolSize, poolRoot, secretHash, wordHash, secret, ownTicket },
    turns: draw.turns.map(({ turn, place, ticket, path, blank, became }) => ({
      ...{ turn, place, ticket, path: [...path], became },
      ...{ blankOwner: blank?.owner ?? null, blankSalt: blank?.salt ?? null },
    })),
    committed: committed && toProof(committed),
    drawn: drawn && toProof(drawn),
  };
}

function toMatter({ decision, guideline, appeal, html, threadTitle }: PanelRecord, locale: string): PanelMatter {
  return {
    html,
    threadTitle,
    outcome: decision.outcome,
    guideline: guideline && toGuideline(guideline, locale),
    reason: sayReason(locale, { reasonKey: decision.reasonKey, guideline }),
    reasonWords: decision.reasonWords || null,
    reasonLanguage: decision.reasonLanguage,
    appellantIs: appeal.appellantIs,
    appealWords: appeal.words,
  };
}

function toProof({ entryId, leaf, leafIndex, treeSize, root, path }: EntryProof): DrawProof {
  const leafHash = leafHashOf(Buffer.from(leaf, 'utf8')).toString('hex');
  return { entryId, leaf, leafHash, leafIndex, treeSize, root, path: [...path] };
}
