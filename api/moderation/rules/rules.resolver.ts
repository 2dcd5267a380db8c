import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ask, demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { currentGuidelines } from '../../../forum/members/guidelines.store.js';
import { checkRule } from '../../../moderation/rulebook/check-rule.js';
import { DraftRule } from '../../../moderation/rulebook/draft-rule.js';
import { isTakenOver } from '../../../moderation/rulebook/keep-rules.store.js';
import { MakeRuleLive } from '../../../moderation/rulebook/make-rule-live.js';
import { PutRuleOnTrial } from '../../../moderation/rulebook/put-rule-on-trial.js';
import { RequireTwoOffices } from '../../../moderation/rulebook/require-two-offices.js';
import { RetireRule } from '../../../moderation/rulebook/retire-rule.js';
import { bookDocument, printDocument } from '../../../moderation/rulebook/rule-text.js';
import { needsTwoOffices } from '../../../moderation/rulebook/rules.store.js';
import { rulesLanguage } from '../../../moderation/rulebook/rules-language.js';
import { checkContext, listsOfBook } from '../../../moderation/rulebook/runs-after.js';
import { SeeRules } from '../../../moderation/rulebook/see-rules.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';
import { toGuideline } from '../guideline.type.js';
import { readerOf } from './rule-reader.js';
import { Rule, RuleCheck, toReading, toRule, toTrouble } from './rule.type.js';
import { RulesLanguage } from './rules-language.type.js';
import { RuleState } from './rules.enums.js';
import { DraftRuleInput, MoveRuleInput, RequireTwoOfficesForRulesInput, RetireRuleInput } from './rules.input.js';
import { DraftRulePayload, MakeRuleLivePayload, RuleBook, RuleBookPayload, RulePayload } from './rules.payload.js';

/** The rule book: what stands in it, what can be written in it, and what is done with a rule. */
@Resolver()
export class RulesResolver {
  constructor(
    private readonly database: Database,
    private readonly seeRules: SeeRules,
    private readonly draftVerb: DraftRule,
    private readonly trialVerb: PutRuleOnTrial,
    private readonly liveVerb: MakeRuleLive,
    private readonly retireVerb: RetireRule,
    private readonly requireTwoVerb: RequireTwoOffices,
  ) {}

  @Query(() => [Rule], { description: 'The rules of the book, by id; the starter set before anybody changed any.' })
  async rules(
    @CurrentViewer() viewer: Viewer,
    @Args('state', { type: () => RuleState, nullable: true }) state?: RuleState | null,
  ): Promise<Rule[]> {
    const rules = await this.seeRules.all(viewer, state ?? null);
    return rules.map((row) => toRule(row, readerOf(viewer)));
  }

  @Query(() => Rule, { nullable: true })
  async rule(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID }) id: string): Promise<Rule | null> {
    const row = await this.seeRules.find(viewer, id);
    return row ? toRule(row, readerOf(viewer)) : null;
  }

  @Query(() => RuleBook)
  async ruleBook(@CurrentViewer() viewer: Viewer): Promise<RuleBook> {
    demand(viewer, 'readRules', null);
    return {
      isTakenOver: await isTakenOver(this.database),
      needsTwoOffices: await needsTwoOffices(this.database),
      mayWrite: ask(viewer, 'writeRules', null) === null,
      maySetUp: ask(viewer, 'setUpRules', null) === null,
    };
  }

  @Query(() => RulesLanguage)
  async rulesLanguage(@CurrentViewer() viewer: Viewer): Promise<RulesLanguage> {
    demand(viewer, 'readRules', null);
    const [lists, guidelines] = await Promise.all([listsOfBook(this.database), currentGuidelines(this.database)]);
    return {
      ...rulesLanguage(viewer.locale),
      lists: lists.map(({ name, kind }) => ({ name, kind })).sort((one, other) => (one.name < other.name ? -1 : 1)),
      guidelines: guidelines.map((guideline) => toGuideline(guideline, viewer.locale)),
    };
  }

  @Query(() => RuleCheck, { description: 'Looks a document over; nothing is stored.' })
  async checkRule(@CurrentViewer() viewer: Viewer, @Args('document') document: string): Promise<RuleCheck> {
    demand(viewer, 'readRules', null);
    const checked = checkRule(document, await checkContext(this.database));
    if (!checked.ok) {
      const troubles = checked.troubles.map((trouble) => toTrouble(trouble, viewer.locale));
      return { isGood: false, troubles, reading: null, document: null };
    }
    const { rule } = checked;
    const printed = printDocument(bookDocument(rule));
    return { isGood: true, troubles: [], reading: toReading(rule, viewer.locale), document: printed };
  }

  @Mutation(() => DraftRulePayload, { description: 'Writes a rule, or the next version of one, as a draft.' })
  async draftRule(@CurrentViewer() viewer: Viewer, @Args('input') input: DraftRuleInput): Promise<DraftRulePayload> {
    const { ruleId, version } = await this.draftVerb.draft(viewer, input);
    return { ...(await this.payload(viewer, ruleId)), version };
  }

  @Mutation(() => RulePayload, { description: 'Lets the newest version run without doing anything.' })
  async putRuleOnTrial(@CurrentViewer() viewer: Viewer, @Args('input') input: MoveRuleInput): Promise<RulePayload> {
    await this.trialVerb.put(viewer, input);
    return this.payload(viewer, input.ruleId);
  }

  @Mutation(() => MakeRuleLivePayload, {
    description:
      'Lets a version act that is on trial and was back-tested; or proposes it, where two offices are wanted.',
  })
  async makeRuleLive(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MoveRuleInput,
  ): Promise<MakeRuleLivePayload> {
    const outcome = await this.liveVerb.make(viewer, input);
    return { ...(await this.payload(viewer, input.ruleId)), outcome };
  }

  @Mutation(() => RulePayload, { description: 'Takes a rule out of everything that runs.' })
  async retireRule(@CurrentViewer() viewer: Viewer, @Args('input') input: RetireRuleInput): Promise<RulePayload> {
    await this.retireVerb.retire(viewer, input);
    return this.payload(viewer, input.ruleId);
  }

  @Mutation(() => RuleBookPayload, {
    description: 'Says whether a second moderator has to agree before a rule goes live.',
  })
  async requireTwoOfficesForRules(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RequireTwoOfficesForRulesInput,
  ): Promise<RuleBookPayload> {
    await this.requireTwoVerb.require(viewer, input);
    return { ruleBook: await this.ruleBook(viewer) };
  }

  private async payload(viewer: Viewer, ruleId: string): Promise<RulePayload> {
    const row = await this.seeRules.find(viewer, ruleId);
    return { rule: row ? toRule(row, readerOf(viewer)) : null };
  }
}
