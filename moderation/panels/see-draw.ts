import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database, type Sql } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { type EntryProof, proveEntry } from '../audit/prove-entry.js';
import { drawTurns, type Pool, poolAgain, secretHashOf, seedOf, ticketPath, ticketSalt } from './draw.js';
import type { DrawRecord, RecordedTurn } from './draw-record.js';
import { type Panel, appealOfPanel, findPanel, seatsOf } from './panels.store.js';

/** A draw with the proofs that its two halves stand in the audit log; a proof is null for the seconds until it does. */
export interface PublishedDraw {
  draw: DrawRecord;
  committed: EntryProof | null;
  drawn: EntryProof | null;
}

/** That the viewer was in a pool: what opens their ticket, and the way from it to the pool's root. */
export interface OwnTicket {
  place: number;
  ticket: string;
  salt: string;
  path: string[];
}

export interface SeenDraw extends PublishedDraw {
  panel: Panel;
  ownTicket: OwnTicket | null;
}

/** As many draws are looked at in the same days. */
const keptPools = 8;

/** Shows how a panel was drawn: to whoever reads its space, and to the appellant whatever they may read. */
@Injectable()
export class SeeDraw {
  /** A pool never changes, and a large one takes a moment to hash. */
  private readonly pools = new Map<string, Pool>();

  constructor(private readonly database: Database) {}

  /** Null for everybody else. */
  async see(viewer: Viewer, panelId: string): Promise<SeenDraw | null> {
    demand(viewer, 'useOwnAccount', null);
    const panel = isId(panelId) ? await findPanel(this.database, panelId) : undefined;
    if (!panel) return null;
    const { appellantId } = await appealOfPanel(this.database, panel);
    if (appellantId !== viewer.personId && !viewer.readableSpaceIds.includes(panel.spaceId)) return null;
    const pool = this.poolOf(panel);
    return {
      ...(await publishedDraw(this.database, panel, pool)),
      panel,
      ownTicket: ticketOfPerson(panel, pool, viewer),
    };
  }

  private poolOf({ id, ticketKey, pool: owners }: Panel): Pool {
    const pool = this.pools.get(id) ?? poolAgain(id, ticketKey, owners);
    this.pools.delete(id);
    this.pools.set(id, pool);
    if (this.pools.size > keptPools) this.pools.delete(this.pools.keys().next().value!);
    return pool;
  }
}

async function publishedDraw(sql: Sql, panel: Panel, pool: Pool): Promise<PublishedDraw> {
  const [turns, committed, drawn] = await Promise.all([
    turnsOf(sql, panel, pool),
    proveEntry(sql, panel.committedEntryId),
    panel.drawnEntryId ? proveEntry(sql, panel.drawnEntryId) : undefined,
  ]);
  const draw: DrawRecord = {
    version: 1,
    panel: panel.id,
    poolSize: pool.tickets.length,
    poolRoot: panel.poolRoot.toString('hex'),
    secretHash: secretHashOf(panel.secret).toString('hex'),
    wordHash: panel.wordHash?.toString('hex') ?? null,
    secret: panel.wordHash ? panel.secret.toString('hex') : null,
    turns,
  };
  return { draw, committed: committed ?? null, drawn: drawn ?? null };
}

/** The turns of a draw up to the last person it came upon; blanks on the way are opened. */
async function turnsOf(sql: Sql, panel: Panel, pool: Pool): Promise<RecordedTurn[]> {
  const { secret, poolRoot, wordHash, ticketKey } = panel;
  if (!wordHash) return [];
  const seats = new Map((await seatsOf(sql, panel.id)).map((seat) => [seat.turn, seat]));
  const last = Math.max(0, ...seats.keys());
  const turns: RecordedTurn[] = [];
  for (const { turn, place } of drawTurns(seedOf({ secret, poolRoot, wordHash }), pool.owners.length)) {
    if (turn > last) break;
    const owner = pool.owners[place]!;
    const isBlank = owner.startsWith('blank:');
    turns.push({
      ...{ turn, place, ticket: pool.tickets[place]!.toString('hex') },
      path: ticketPath(pool, place).map((hash) => hash.toString('hex')),
      blank: isBlank ? { owner, salt: ticketSalt(ticketKey, owner).toString('hex') } : null,
      became: isBlank ? null : seats.get(turn)!.state,
    });
  }
  return turns;
}

function ticketOfPerson(panel: Panel, pool: Pool, viewer: Viewer): OwnTicket | null {
  const place = pool.owners.indexOf(viewer.personId!);
  if (place === -1) return null;
  return {
    place,
    ticket: pool.tickets[place]!.toString('hex'),
    salt: ticketSalt(panel.ticketKey, viewer.personId!).toString('hex'),
    path: ticketPath(pool, place).map((hash) => hash.toString('hex')),
  };
}
