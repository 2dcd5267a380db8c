import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../request/connection.js';
import { Post, RuleRemark } from './post.type.js';
import { Thread } from './thread.type.js';

export enum PostOutcome {
  PUBLISHED = 'PUBLISHED',
  HELD = 'HELD',
  REFUSED = 'REFUSED',
}
registerEnumType(PostOutcome, {
  name: 'PostOutcome',
  description:
    'PUBLISHED: visible now. HELD: waits, its author sees it. REFUSED: a rule asks for a rewrite; nothing was stored.',
});

@ObjectType({ description: 'What became of a post that was sent.' })
export class SubmitPostPayload {
  @Field(() => Post, { nullable: true })
  post!: Post | null;

  @Field(() => Thread, { nullable: true })
  thread!: Thread | null;

  @Field(() => PostOutcome)
  outcome!: string;

  @Field(() => String, { nullable: true, description: 'Why it was held or refused, and what happens next.' })
  explanation!: string | null;

  @Field(() => [RuleRemark])
  remarks!: RuleRemark[];
}

@ObjectType()
export class CheckDraftPayload {
  @Field(() => PostOutcome, { description: 'What sending it as it is would come to.' })
  outcome!: string;

  @Field(() => [RuleRemark])
  remarks!: RuleRemark[];
}

@ObjectType()
export class PostPayload {
  @Field(() => Post, { nullable: true })
  post!: Post | null;
}

@ObjectType()
export class ThreadPayload {
  @Field(() => Thread, { nullable: true })
  thread!: Thread | null;
}

@ObjectType({ description: 'What moved in the viewer’s spaces since they read there.' })
export class WhatIsNewView {
  @Field(() => [Thread])
  forYou!: Thread[];

  @Field(() => [Thread])
  region!: Thread[];

  @Field(() => [Thread])
  campaigns!: Thread[];

  @Field(() => [Thread])
  commons!: Thread[];
}

@ObjectType()
export class SearchHit {
  @Field(() => ID)
  id!: string;

  @Field(() => Post)
  post!: Post;

  @Field()
  threadTitle!: string;

  @Field({ description: 'The matching part as plain text; each match stands between U+E000 and U+E001.' })
  excerpt!: string;
}

@ObjectType()
export class SearchHitConnection extends Connection(SearchHit) {}

@ObjectType({ description: 'That a thread changed; what, an ordinary query tells.' })
export class ThreadChange {
  @Field(() => ID)
  threadId!: string;

  @Field()
  version!: number;
}
