import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { findCase } from '../cases/cases.store.js';
import { SeeCase, type SeenCase } from '../cases/see-case.js';
import { type SecondView, findSecondViewToGive } from './second-views.store.js';

/** Looks into a case for a second view: all of it but what was decided, which is covered. The look is in the audit log. */
@Injectable()
export class SeeSecondView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seeCase: SeeCase,
  ) {}

  /** Null for everybody who may not give it, and once it is given. */
  async see(viewer: Viewer, viewId: string): Promise<{ view: SecondView; of: SeenCase } | null> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const at = this.clock.now();
    const view = isId(viewId) ? await findSecondViewToGive(this.database, viewer, viewId, { at }) : undefined;
    if (!view || !(await findCase(this.database, view.caseId))) return null;
    return { view, of: await this.seeCase.see(viewer, { caseId: view.caseId }) };
  }
}
