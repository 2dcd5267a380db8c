import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { wordsIn } from '../../forum/spaces/words.js';
import { excerptsOf, placesOf } from '../../moderation/cases/case-context.store.js';
import { outcomesFor } from '../../moderation/cases/case-states.js';
import type { ModerationCase } from '../../moderation/cases/cases.store.js';
import { SeeCase, type SeenCase } from '../../moderation/cases/see-case.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { type Case, type CaseForModerator, type LineExtras, toCase } from './case.type.js';

/** Turns cases that a store or verb gave this viewer into what the schema shows of them, in batches. */
@Injectable()
export class ShowCases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seeCase: SeeCase,
  ) {}

  /** Lines of the queue. */
  async lines(viewer: Viewer, cases: readonly ModerationCase[]): Promise<Case[]> {
    const extras = await this.extras(viewer, cases);
    return cases.map((found) => toCase(found, extras.get(found.id)!));
  }

  /** A case looked into, which the audit log records. */
  async seen(viewer: Viewer, found: SeenCase): Promise<CaseForModerator> {
    const [extras, places] = await Promise.all([this.extras(viewer, [found]), placesOf(this.database, [found.id])]);
    const place = places.get(found.id);
    return {
      ...toCase(found, extras.get(found.id)!),
      postId: place?.postId ?? null,
      threadId: place?.threadId ?? null,
      visibility: place?.visibility ?? null,
      outcomes: outcomesFor[found.subjectKind].filter(
        (outcome) => (outcome !== 'move' || place?.isOpening) && (outcome !== 'release' || !place?.isLeftBehind),
      ),
      view: found,
    };
  }

  /** Looks into a case by its id; null for absent and forbidden. */
  async find(viewer: Viewer, caseId: string): Promise<CaseForModerator | null> {
    try {
      return await this.seen(viewer, await this.seeCase.see(viewer, { caseId }));
    } catch (error) {
      if (error instanceof Refusal && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  }

  private async extras(viewer: Viewer, cases: readonly ModerationCase[]): Promise<Map<string, LineExtras>> {
    const ids = cases.map(({ id }) => id);
    const [places, excerpts, holders] = await Promise.all([
      placesOf(this.database, ids),
      excerptsOf(this.database, ids),
      this.names(cases.flatMap(({ claimedBy, offeredTo }) => [claimedBy, offeredTo].filter((id) => id !== null))),
    ]);
    const at = this.clock.now();
    return new Map(
      cases.map((found): [string, LineExtras] => {
        const place = places.get(found.id);
        return [
          found.id,
          {
            viewerId: viewer.personId!,
            at,
            excerpt: excerpts.get(found.id) ?? '',
            spaceName: place ? wordsIn(place.spaceName, viewer.locale) : null,
            spaceSlug: place?.spaceSlug ?? null,
            threadTitle: place?.threadTitle ?? null,
            holderName: holders.get(found.claimedBy ?? '') ?? null,
            offeredToName: holders.get(found.offeredTo ?? '') ?? null,
          },
        ];
      }),
    );
  }

  private async names(personIds: readonly string[]): Promise<Map<string, string>> {
    if (personIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; name: string }>(
      'SELECT id, display_name AS name FROM person WHERE id = ANY($1::uuid[])',
      [personIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
