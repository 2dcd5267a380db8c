import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { giveSeqs, lastSeq, unsequencedEntries } from './audit.store.js';
import { appendLeaf, emptyFrontier, rootOf } from './merkle-tree.js';
import { insertTreeHeads, latestTreeHead } from './tree-heads.store.js';

const batchSize = 1000;

/**
 * Gives recorded acts their places in the tree, in the order in which they become visible. One appender works at a
 * time, under an advisory lock; a second one waits and then finds only what is left, so any number may run.
 */
@Injectable()
export class AppendToTree {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Appends all that waits and says how many entries that was. */
  async append(): Promise<number> {
    let total = 0;
    for (;;) {
      const count = await this.database.transaction((tx) => this.appendBatch(tx));
      total += count;
      if (count < batchSize) return total;
    }
  }

  private async appendBatch(tx: Tx): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('meridian.audit-tree', 0))`);
    const entries = await unsequencedEntries(tx, batchSize);
    if (entries.length === 0) return 0;
    const head = await latestTreeHead(tx);
    const size = head?.size ?? 0;
    // Going on from a head that the rows have left behind would bury the trouble under good entries.
    if ((await lastSeq(tx)) > size) throw new Error('the audit log goes beyond its tree head: run "audit verify"');
    let frontier = head ? { size, subtrees: head.subtrees } : emptyFrontier;
    const roots = entries.map(({ leafHash }) => rootOf((frontier = appendLeaf(frontier, leafHash))));
    await giveSeqs(
      tx,
      entries.map(({ id }) => id),
      size + 1,
    );
    await insertTreeHeads(tx, { firstSize: size + 1, roots, lastSubtrees: frontier.subtrees, at: this.clock.now() });
    return entries.length;
  }
}
