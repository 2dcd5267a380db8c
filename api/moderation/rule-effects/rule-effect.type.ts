import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum RuleEffectKind {
  SLOW_THREAD = 'slow_thread',
  REVIEW_POSTS = 'review_posts',
}
registerEnumType(RuleEffectKind, {
  name: 'RuleEffectKind',
  description: 'What a rule begins beside holding a post; it ends by itself.',
});

@ObjectType({
  description: 'What rules began in one thread, or for one author in one space, and what still runs of it.',
})
export class RunningRuleEffect {
  @Field(() => ID)
  id!: string;

  @Field(() => RuleEffectKind)
  kind!: string;

  @Field(() => [String], { description: 'The names of the rules that began it, in the viewer’s language.' })
  ruleNames!: string[];

  @Field(() => Date, { nullable: true, description: 'Until when the thread is slowed.' })
  untilAt!: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many more posts of the author a moderator sees first.' })
  postsLeft!: number | null;
}

@InputType()
export class EndRuleEffectInput {
  @Field(() => ID)
  effectId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The case in which it is ended: needed in a space that the moderator does not read.',
  })
  caseId?: string | null;
}

@ObjectType()
export class EndRuleEffectPayload {
  @Field(() => ID)
  effectId!: string;
}
