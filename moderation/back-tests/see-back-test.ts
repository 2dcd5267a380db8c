import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { notFound } from '../../platform/refusal/refusal.js';
import type { BackTest } from './back-test.js';
import { findBackTest, listBackTests } from './back-tests.store.js';
import { findRuleVersion } from './tested-rule.js';

/** Back-tests as those who write rules see them. */
@Injectable()
export class SeeBackTest {
  constructor(private readonly database: Database) {}

  async see(viewer: Viewer, { id }: { id: string }): Promise<BackTest> {
    demand(viewer, 'writeRules', null);
    const found = isId(id) ? await findBackTest(this.database, id) : undefined;
    if (!found) throw notFound();
    return found;
  }

  /** The newest of a rule, of every version; or the one with this id, if it is one of them. */
  async ofRule(viewer: Viewer, input: { ruleId: string; limit: number; id?: string | null }): Promise<BackTest[]> {
    demand(viewer, 'writeRules', null);
    const { ruleId, limit, id } = input;
    if (!(await findRuleVersion(this.database, ruleId, null))) throw notFound();
    if (id == null) return listBackTests(this.database, ruleId, { limit });
    const found = isId(id) ? await findBackTest(this.database, id) : undefined;
    return found?.ruleId === ruleId ? [found] : [];
  }
}
