import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { wordsIn } from '../../../forum/spaces/words.js';
import {
  type AuditLogEntry as LogEntry,
  auditLogEntries,
  type AuditLogPlace,
} from '../../../moderation/audit/audit-log.store.js';
import { countWaiting } from '../../../moderation/audit/audit.store.js';
import { currentReceipt, receiptAt } from '../../../moderation/audit/current-receipt.js';
import { ProveDecision } from '../../../moderation/audit/decision-proof.js';
import { proveConsistency } from '../../../moderation/audit/prove-entry.js';
import { formatReceipt, type Receipt } from '../../../moderation/audit/receipt.js';
import { latestTreeHeads } from '../../../moderation/audit/tree-heads.store.js';
import { Database } from '../../../platform/database/database.js';
import { isId } from '../../../platform/ids/ids.js';
import { invalid } from '../../../platform/refusal/refusal.js';
import { PageArguments, fromCursor, pageSize, toConnection } from '../../request/connection.js';
import { CurrentViewer } from '../../request/request-context.js';
import {
  AuditConsistency,
  AuditHead,
  AuditLogEntry,
  AuditLogEntryConnection,
  AuditProof,
  AuditTree,
} from './audit.type.js';
import { AuditLogFilterInput } from './record.input.js';

/** The audit log: its tree and proofs for every account, its entries for those in office. */
@Resolver()
export class AuditResolver {
  constructor(
    private readonly database: Database,
    private readonly proveDecision: ProveDecision,
  ) {}

  @Query(() => AuditTree, { description: 'How far the audit log has come, for everybody with an account.' })
  async auditTree(@CurrentViewer() viewer: Viewer): Promise<AuditTree> {
    demand(viewer, 'useOwnAccount', null);
    const [head, heads, waitingCount] = await Promise.all([
      currentReceipt(this.database),
      latestTreeHeads(this.database, 5),
      countWaiting(this.database),
    ]);
    return {
      head: toHead(head, heads[0]?.at ?? null),
      heads: heads.map((one) => toHead(one, one.at)),
      waitingCount,
    };
  }

  @Query(() => AuditProof, {
    nullable: true,
    description: 'The proof that a decision which concerns the viewer stands in the log, now or at an older size.',
  })
  async auditProof(
    @CurrentViewer() viewer: Viewer,
    @Args('decisionId', { type: () => ID }) decisionId: string,
    @Args('size', { type: () => Int, nullable: true }) size?: number | null,
  ): Promise<AuditProof | null> {
    const proof = await this.proveDecision.prove(viewer, { decisionId, size: size ?? null });
    return proof && { ...proof, path: [...proof.path] };
  }

  @Query(() => AuditConsistency, {
    nullable: true,
    description:
      'The proof that the log of one size begins the log of a later one (without one: of now). Null: the log never had that size.',
  })
  async auditConsistency(
    @CurrentViewer() viewer: Viewer,
    @Args('first', { type: () => Int }) first: number,
    @Args('second', { type: () => Int, nullable: true }) second?: number | null,
  ): Promise<AuditConsistency | null> {
    demand(viewer, 'useOwnAccount', null);
    if (first < 0) throw invalid('first', 'out_of_range', { min: 0, max: 2_147_483_647 });
    const [before, after] = await Promise.all([
      receiptAt(this.database, first),
      second == null ? currentReceipt(this.database) : receiptAt(this.database, second),
    ]);
    if (!before || !after || before.size > after.size) return null;
    const { path } = await proveConsistency(this.database, before.size, after.size);
    return {
      first: before.size,
      firstRoot: before.root.toString('hex'),
      second: after.size,
      secondRoot: after.root.toString('hex'),
      path: [...path],
    };
  }

  @Query(() => AuditLogEntryConnection, {
    description:
      'Acts in office, the newest first: all for administrators, those of moderation in scope for moderators.',
  })
  async auditLog(
    @CurrentViewer() viewer: Viewer,
    @Args() page: PageArguments,
    @Args('filter', { type: () => AuditLogFilterInput, nullable: true }) filter?: AuditLogFilterInput | null,
  ): Promise<AuditLogEntryConnection> {
    demand(viewer, 'readAuditLog', null);
    const first = pageSize(page);
    const after = readPlace(page.after);
    const rows = await auditLogEntries(this.database, viewer, { filter: checked(filter), after, limit: first + 1 });
    return toConnection(rows, first, {
      node: (row) => toEntry(row, viewer.locale),
      place: ({ recordedAt, id }) => [recordedAt.toISOString(), id],
    });
  }
}

function toHead(receipt: Receipt, at: Date | null): AuditHead {
  return { size: receipt.size, root: receipt.root.toString('hex'), receipt: formatReceipt(receipt), at };
}

function toEntry(row: LogEntry, locale: string): AuditLogEntry {
  const { seq, spaceName, subjectKind, subjectId, facts, spaceId: _spaceId, ...shown } = row;
  return {
    ...shown,
    place: seq,
    caseId: subjectKind === 'case' ? subjectId : null,
    spaceName: spaceName ? wordsIn(spaceName, locale) : null,
    facts: Object.entries(facts).flatMap(([name, value]) =>
      value === null || name === 'look' ? [] : [{ name, value: String(value) }],
    ),
  };
}

function checked(filter: AuditLogFilterInput | null | undefined): AuditLogFilterInput {
  for (const name of ['actorId', 'spaceId'] as const)
    if (filter?.[name] != null && !isId(filter[name])) throw invalid(`filter.${name}`, 'malformed');
  if (filter?.act != null && !/^[a-z_]{1,40}(\.[a-z_]{1,40})?$/.test(filter.act))
    throw invalid('filter.act', 'malformed');
  return filter ?? {};
}

function readPlace(after: string | null | undefined): AuditLogPlace | null {
  const place = fromCursor(after, isPlace);
  return place && { recordedAt: new Date(place[0]), id: place[1] };
}

function isPlace(value: unknown): value is [string, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [at, id] = value as unknown[];
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) && isId(id);
}
