import { Injectable } from '@nestjs/common';
import { Database, type Sql } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { ask, demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { findSpaceRow, findSpaceRowBySlug, listKnownSpaces, type SpaceFilter, type SpaceRow } from './spaces.store.js';

/** Finds spaces for a viewer: what they may not know of is absent. */
@Injectable()
export class FindSpace {
  constructor(private readonly database: Database) {}

  /** A space by id or by slug. */
  async run(viewer: Viewer, by: { id?: string | null; slug?: string | null }): Promise<SpaceRow | undefined> {
    const space = await this.find(by);
    return space && ask(viewer, 'seeSpace', space) === null ? space : undefined;
  }

  /** The directory, a page of it. */
  async list(
    viewer: Viewer,
    filter: SpaceFilter,
    page: { first: number; afterSlug: string | null },
  ): Promise<SpaceRow[]> {
    return listKnownSpaces(this.database, viewer, filter, page);
  }

  private async find({ id, slug }: { id?: string | null; slug?: string | null }): Promise<SpaceRow | undefined> {
    if (id) return isId(id) ? findSpaceRow(this.database, id) : undefined;
    return slug && slug.length <= 80 ? findSpaceRowBySlug(this.database, slug) : undefined;
  }
}

/** The policy's verbs whose object is a space alone. */
type SpaceVerb =
  'seeSpace' | 'readSpace' | 'joinSpace' | 'askToJoin' | 'leaveSpace' | 'inviteToSpace' | 'leadSpace' | 'reviseSpace';

/** The space for a verb: NOT_FOUND when it is absent, the policy's refusal when the verb is not allowed. */
export async function spaceFor(
  sql: Sql,
  viewer: Viewer,
  verb: SpaceVerb,
  spaceId: string,
  find: (sql: Sql, spaceId: string) => Promise<SpaceRow | undefined> = findSpaceRow,
): Promise<SpaceRow> {
  if (viewer.kind === 'nobody') throw new Refusal('UNAUTHENTICATED');
  const space = isId(spaceId) ? await find(sql, spaceId) : undefined;
  if (!space) throw notFound();
  demand(viewer, verb, space);
  return space;
}
