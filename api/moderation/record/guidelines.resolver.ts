import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import {
  currentGuidelines,
  guidelinesOf,
  guidelinesVersions,
  latestGuidelinesVersion,
} from '../../../forum/members/guidelines.store.js';
import { type Words, wordsIn } from '../../../forum/spaces/words.js';
import {
  compareGuidelines,
  type GuidelineChange as Change,
} from '../../../moderation/guidelines/compare-guidelines.js';
import { type DraftedGuideline, findGuidelinesDraft } from '../../../moderation/guidelines/guidelines-draft.store.js';
import { citedNumbersLeftOut, PublishGuidelines } from '../../../moderation/guidelines/publish-guidelines.js';
import { ReviseGuidelines } from '../../../moderation/guidelines/revise-guidelines.js';
import { Database } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/refusal/refusal.js';
import { CurrentViewer } from '../../request/request-context.js';
import { Guidelines, toGuideline } from '../guideline.type.js';
import {
  GuidelineChange,
  GuidelinesDraft,
  GuidelinesDraftPayload,
  type LocalText,
  PublishGuidelinesPayload,
} from './guidelines.type.js';
import { DraftGuidelinesInput, type GuidelineInput, PublishGuidelinesInput } from './record.input.js';

/** The rules of conduct: in force and as they were, what changed, and the next version while it is written. */
@Resolver()
export class GuidelinesResolver {
  constructor(
    private readonly database: Database,
    private readonly revise: ReviseGuidelines,
    private readonly publish: PublishGuidelines,
  ) {}

  @Query(() => Guidelines, { description: 'In force, or as they stood in a version.' })
  async guidelines(
    @CurrentViewer() viewer: Viewer,
    @Args('version', { type: () => Int, nullable: true }) version?: number | null,
  ): Promise<Guidelines> {
    demand(viewer, 'useOwnAccount', null);
    const [guidelines, versions] = await Promise.all([
      version == null ? currentGuidelines(this.database) : guidelinesOf(this.database, version),
      guidelinesVersions(this.database),
    ]);
    const shown = version ?? versions[0]?.version ?? 0;
    const told = versions.map((one) => ({ ...one, why: wordsIn(one.why, viewer.locale) || null }));
    const found = told.find((one) => one.version === shown);
    if (version != null && !found) throw notFound();
    return {
      version: shown,
      publishedAt: found?.publishedAt ?? null,
      why: found?.why ?? null,
      acceptBy: viewer.guidelinesDueAt,
      versions: told,
      guidelines: guidelines.map((guideline) => toGuideline(guideline, viewer.locale)),
    };
  }

  @Query(() => [GuidelineChange], {
    description: 'What changed between two versions, word by word, in the reader’s language.',
  })
  async guidelineChanges(
    @CurrentViewer() viewer: Viewer,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int }) to: number,
  ): Promise<GuidelineChange[]> {
    demand(viewer, 'useOwnAccount', null);
    const [before, after] = await Promise.all([guidelinesOf(this.database, from), guidelinesOf(this.database, to)]);
    return before.length === 0 || after.length === 0 ? [] : toChanges(compareGuidelines(before, after, viewer.locale));
  }

  @Query(() => GuidelinesDraft, { description: 'The next version, for whoever publishes the guidelines.' })
  async guidelinesDraft(@CurrentViewer() viewer: Viewer): Promise<GuidelinesDraft> {
    demand(viewer, 'publishGuidelines', null);
    return this.draft(viewer);
  }

  @Mutation(() => GuidelinesDraftPayload)
  async draftGuidelines(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: DraftGuidelinesInput,
  ): Promise<GuidelinesDraftPayload> {
    const { guidelines, why, seenVersion } = input;
    await this.revise.keep(viewer, { guidelines: guidelines.map(toDrafted), why: toWords(why), seenVersion });
    return { draft: await this.draft(viewer) };
  }

  @Mutation(() => GuidelinesDraftPayload, { description: 'Lets the draft go.' })
  async dropGuidelinesDraft(@CurrentViewer() viewer: Viewer): Promise<GuidelinesDraftPayload> {
    await this.revise.drop(viewer);
    return { draft: await this.draft(viewer) };
  }

  @Mutation(() => PublishGuidelinesPayload, { description: 'Makes the next version, which is in force at once.' })
  async publishGuidelines(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PublishGuidelinesInput,
  ): Promise<PublishGuidelinesPayload> {
    const { guidelines, why, ...rest } = input;
    const version = await this.publish.publish(viewer, {
      ...rest,
      guidelines: guidelines ? guidelines.map(toDrafted) : null,
      why: why ? toWords(why) : null,
    });
    return { version };
  }

  private async draft(viewer: Viewer): Promise<GuidelinesDraft> {
    const [draft, inForce, basedOn] = await Promise.all([
      findGuidelinesDraft(this.database),
      currentGuidelines(this.database),
      latestGuidelinesVersion(this.database),
    ]);
    const guidelines = draft?.guidelines ?? inForce;
    const leftOut = await citedNumbersLeftOut(this.database, guidelines);
    const next = guidelines.map((guideline) => ({ ...guideline, version: basedOn + 1 }));
    return {
      basedOn,
      version: draft?.version ?? 0,
      guidelines: guidelines.map(({ number, severity, title, clause }) => ({
        number,
        severity,
        title: toTexts(title),
        clause: toTexts(clause),
      })),
      why: toTexts(draft?.why ?? {}),
      writtenByName: draft?.writtenByName ?? null,
      writtenAt: draft?.writtenAt ?? null,
      changes: toChanges(compareGuidelines(inForce, next, viewer.locale)),
      leftOut: leftOut.map(({ number, ruleNames }) => ({
        number,
        ruleNames: ruleNames.map((name) => wordsIn(name, viewer.locale)),
      })),
    };
  }
}

const toTexts = (words: Words): LocalText[] => Object.entries(words).map(([locale, text]) => ({ locale, text }));
const toWords = (texts: readonly LocalText[]): Words =>
  Object.fromEntries(texts.map(({ locale, text }) => [locale, text]));
const toDrafted = ({ title, clause, ...rest }: GuidelineInput): DraftedGuideline => ({
  ...rest,
  title: toWords(title),
  clause: toWords(clause),
});
const toChanges = (changes: readonly Change[]): GuidelineChange[] =>
  changes.map(({ title, clause, ...change }) => ({ ...change, title: [...title], clause: [...clause] }));
