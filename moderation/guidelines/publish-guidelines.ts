import { Injectable } from '@nestjs/common';
import { once } from '../../forum/access/once.js';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { currentGuidelines, latestGuidelinesVersion, publishGuidelines } from '../../forum/members/guidelines.store.js';
import type { Words } from '../../forum/spaces/words.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Sql, type Tx } from '../../platform/database/database.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { RecordAct } from '../audit/record-act.js';
import {
  type DraftedGuideline,
  dropGuidelinesDraft,
  findGuidelinesDraft,
  rulesByGuideline,
} from './guidelines-draft.store.js';
import { readGuidelines, readWhy } from './read-draft.js';
import { firstLanguage } from './revise-guidelines.js';

export interface PublishGuidelinesInput {
  /** The version in force when this one was written: another one meanwhile is a conflict. */
  basedOn: number;
  /** Without them the draft is published as it stands. */
  guidelines?: readonly DraftedGuideline[] | null;
  why?: Words | null;
  /** Numbers that vanish although rules cite them, each seen and wanted. */
  withoutNumbers?: readonly number[] | null;
  idempotencyKey?: string | null;
}

/** A number that is to vanish, and the rules that cite it. */
export interface CitedNumber {
  number: number;
  ruleIds: string[];
  ruleNames: Words[];
}

/**
 * Makes the guidelines' next version, whole and for good: earlier decisions go on citing the version that they were made
 * under. A number that rules cite does not vanish unseen. Locks the versions.
 */
@Injectable()
export class PublishGuidelines {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
  ) {}

  /** Gives the new version's number. */
  async publish(viewer: Viewer, input: PublishGuidelinesInput): Promise<number> {
    demand(viewer, 'publishGuidelines', null);
    const { idempotencyKey, ...request } = input;
    return this.database.transaction(async (tx) => {
      const key = { personId: viewer.personId!, key: idempotencyKey, verb: 'publishGuidelines', input: request };
      const made = await once(tx, this.clock, key, async () => {
        await tx.query('LOCK TABLE guidelines_version IN SHARE ROW EXCLUSIVE MODE');
        return versionAsId(await this.make(tx, viewer, input));
      });
      return idAsVersion(made);
    });
  }

  private async make(tx: Tx, viewer: Viewer, input: PublishGuidelinesInput): Promise<number> {
    const inForce = await latestGuidelinesVersion(tx);
    if (inForce !== input.basedOn) throw new Refusal('CONFLICT', { because: 'guidelines_changed', version: inForce });
    const draft = await findGuidelinesDraft(tx);
    const sent = input.guidelines ?? draft?.guidelines ?? [];
    const guidelines = readGuidelines(sent, await firstLanguage(tx));
    const why = readWhy(input.why ?? draft?.why ?? {});
    await refuseUnseenGaps(tx, guidelines, input.withoutNumbers ?? []);
    const version = await publishGuidelines(tx, {
      guidelines,
      why,
      publishedBy: viewer.personId,
      at: this.clock.now(),
    });
    await dropGuidelinesDraft(tx);
    await this.recordAct.record(tx, {
      act: 'guidelines.published',
      actorId: viewer.personId,
      office: 'admin',
      facts: { version, count: guidelines.length },
    });
    return version;
  }
}

/** The numbers of the guidelines in force that these leave out although rules cite them. */
export async function citedNumbersLeftOut(sql: Sql, guidelines: readonly { number: number }[]): Promise<CitedNumber[]> {
  const kept = new Set(guidelines.map(({ number }) => number));
  const rules = (await rulesByGuideline(sql)).filter(({ guideline }) => !kept.has(guideline));
  const inForce = new Set((await currentGuidelines(sql)).map(({ number }) => number));
  return [...Map.groupBy(rules, ({ guideline }) => guideline)]
    .filter(([number]) => inForce.has(number))
    .map(([number, citing]) => ({
      number,
      ruleIds: citing.map(({ ruleId }) => ruleId),
      ruleNames: citing.map(({ name }) => name),
    }));
}

async function refuseUnseenGaps(tx: Tx, guidelines: readonly DraftedGuideline[], seen: readonly number[]) {
  const unseen = (await citedNumbersLeftOut(tx, guidelines)).find(({ number }) => !seen.includes(number));
  if (unseen)
    throw new Refusal('CONFLICT', {
      because: 'rules_cite_guideline',
      number: unseen.number,
      rules: unseen.ruleIds.join(', '),
    });
}

// What was made under a key is kept as an id; a version is a small number, and an id can hold one.
const versionAsId = (version: number): string => `00000000-0000-4000-8000-${version.toString(16).padStart(12, '0')}`;
const idAsVersion = (id: string): number => Number.parseInt(id.slice(-12), 16);
