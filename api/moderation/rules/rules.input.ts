import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { RuleListKind } from './rules.enums.js';

@InputType()
export class DraftRuleInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The rule to write a new version of; without it a new rule is written.',
  })
  ruleId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version the writer began from, the newest then; with `ruleId`.',
  })
  version?: number | null;

  @Field({ description: 'JSON of the rule language. Its version and state are passed over.' })
  document!: string;

  @Field({ description: 'For colleagues and the audit log, up to 1,000 characters.' })
  why!: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class MoveRuleInput {
  @Field(() => ID)
  ruleId!: string;

  @Field(() => Int, { description: 'The rule’s newest version, as the viewer saw it.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Up to 1,000 characters.' })
  why?: string | null;
}

@InputType()
export class RetireRuleInput {
  @Field(() => ID)
  ruleId!: string;

  @Field(() => Int, { description: 'The rule’s newest version, as the viewer saw it.' })
  version!: number;

  @Field({ description: 'Up to 1,000 characters.' })
  why!: string;
}

@InputType()
export class RuleListEntryInput {
  @Field({ description: 'Up to 100 characters.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Why it is on the list; the change’s own reason without it.' })
  reason?: string | null;
}

@InputType()
export class ReviseRuleListInput {
  @Field({ description: 'Letters, digits, "-" and "_".' })
  name!: string;

  @Field(() => RuleListKind, { nullable: true, description: 'For a new list; WORDS without it.' })
  kind?: 'words' | 'domains' | 'values' | null;

  @Field(() => Int, { nullable: true, description: 'The list’s version as the viewer saw it; nothing for a new list.' })
  version?: number | null;

  @Field(() => [RuleListEntryInput], { nullable: true })
  add?: RuleListEntryInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Texts of entries.' })
  remove?: string[] | null;

  @Field({ description: 'Up to 1,000 characters.' })
  why!: string;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class RequireTwoOfficesForRulesInput {
  @Field()
  isRequired!: boolean;

  @Field({ description: 'Up to 1,000 characters.' })
  why!: string;
}
