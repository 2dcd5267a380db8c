import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Guideline } from '../guideline.type.js';
import { RuleArgumentKind, RuleFactKind, RuleListKind, RulePhase } from './rules.enums.js';

@ObjectType({ description: 'A choice of the rule language: its name in documents, and its words for people.' })
export class RuleChoice {
  @Field()
  name!: string;

  @Field()
  label!: string;
}

@ObjectType({ description: 'What a condition, a fact or an action can be given.' })
export class RuleArgument {
  @Field()
  name!: string;

  @Field(() => RuleArgumentKind)
  kind!: string;

  @Field()
  isNeeded!: boolean;

  @Field(() => Float, { nullable: true, description: 'The least number; nothing for texts.' })
  from!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The greatest number, the longest text or the longest window in seconds.',
  })
  to!: number | null;

  @Field(() => String, { nullable: true, description: 'What stands when it is left out, as JSON.' })
  standard!: string | null;

  @Field(() => [RuleChoice])
  choices!: RuleChoice[];
}

@ObjectType({ description: 'Something about a post that rules may ask for.' })
export class RuleFact extends RuleChoice {
  @Field()
  group!: string;

  @Field()
  groupLabel!: string;

  @Field(() => RuleFactKind)
  kind!: string;

  @Field(() => String, { nullable: true })
  unit!: string | null;

  @Field(() => RulePhase)
  phase!: string;

  @Field({ description: 'Counted over a time before the post: needs "within".' })
  isWindowed!: boolean;

  @Field(() => [String], { description: 'Names of comparisons.' })
  comparisons!: string[];

  @Field(() => [RuleArgument])
  arguments!: RuleArgument[];

  @Field(() => [RuleChoice], { description: 'The values it knows, where they are few.' })
  values!: RuleChoice[];
}

@ObjectType()
export class RuleConditionKind extends RuleChoice {
  @Field(() => [RuleArgument])
  arguments!: RuleArgument[];
}

@ObjectType()
export class RuleActionKind extends RuleChoice {
  @Field(() => [RuleArgument])
  arguments!: RuleArgument[];

  @Field({ description: 'Only for rules that run before a post is sent.' })
  isOnlyBefore!: boolean;
}

@ObjectType()
export class RuleLimits {
  @Field(() => Int, { description: 'Conditions nested.' })
  depth!: number;

  @Field(() => Int, { description: 'Conditions in a rule.' })
  nodes!: number;

  @Field(() => Int)
  ruleBytes!: number;

  @Field(() => Int, { description: 'Entries of a list written in a rule.' })
  inlineEntries!: number;

  @Field(() => Int)
  entryLength!: number;

  @Field(() => Int)
  patternLength!: number;

  @Field(() => Int, { description: 'Characters of a name, a note or an advice.' })
  textLength!: number;

  @Field(() => Int)
  windowSeconds!: number;
}

@ObjectType({ description: 'A list as a picker offers it.' })
export class RuleListChoice {
  @Field()
  name!: string;

  @Field(() => RuleListKind)
  kind!: string;
}

@ObjectType({ description: 'Everything that a page of pickers needs to write a rule.' })
export class RulesLanguage {
  @Field(() => Int)
  version!: number;

  @Field(() => [RuleFact])
  facts!: RuleFact[];

  @Field(() => [RuleConditionKind])
  conditions!: RuleConditionKind[];

  @Field(() => [RuleChoice])
  comparisons!: RuleChoice[];

  @Field(() => [RuleActionKind])
  actions!: RuleActionKind[];

  @Field(() => [RuleChoice])
  severities!: RuleChoice[];

  @Field(() => RuleLimits)
  limits!: RuleLimits;

  @Field(() => [RuleListChoice])
  lists!: RuleListChoice[];

  @Field(() => [Guideline], { description: 'What a rule may stand for.' })
  guidelines!: Guideline[];
}
