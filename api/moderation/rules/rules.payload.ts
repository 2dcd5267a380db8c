import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RuleList } from './rule-list.type.js';
import { DifferenceLine, Rule, RuleReading } from './rule.type.js';
import { MadeLive } from './rules.enums.js';

@ObjectType()
export class RulePayload {
  @Field(() => Rule, { nullable: true })
  rule!: Rule | null;
}

@ObjectType()
export class DraftRulePayload extends RulePayload {
  @Field(() => Int, { description: 'The number of the version that was written.' })
  version!: number;
}

@ObjectType()
export class MakeRuleLivePayload extends RulePayload {
  @Field(() => MadeLive)
  outcome!: string;
}

@ObjectType()
export class RuleListPayload {
  @Field(() => RuleList, { nullable: true })
  list!: RuleList | null;
}

@ObjectType({ description: 'The rule book as a whole.' })
export class RuleBook {
  @Field({
    description: 'Whether the community has taken its rules into its own hands; before that the starter set runs.',
  })
  isTakenOver!: boolean;

  @Field({ description: 'Whether a second moderator has to agree before a rule goes live.' })
  needsTwoOffices!: boolean;

  @Field({ description: 'Whether the viewer may write rules, and not only read them.' })
  mayWrite!: boolean;

  @Field({ description: 'Whether the viewer may say that two moderators are needed.' })
  maySetUp!: boolean;
}

@ObjectType()
export class RuleBookPayload {
  @Field(() => RuleBook)
  ruleBook!: RuleBook;
}

@ObjectType({
  description: 'What a newer Meridian brings that the book does not have. Drafting the document adopts it.',
})
export class StarterNews {
  @Field(() => ID)
  ruleId!: string;

  @Field({ description: 'Whether the book has no rule of this id; else its newest version says something else.' })
  isNew!: boolean;

  @Field({ description: 'JSON, in canonical form.' })
  document!: string;

  @Field(() => RuleReading)
  reading!: RuleReading;

  @Field(() => [DifferenceLine], { description: 'What adopting it would change in the newest version.' })
  difference!: DifferenceLine[];
}
