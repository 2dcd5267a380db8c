import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ReactionKind } from './post.type.js';

@InputType({ description: 'When a hosted thread opens and closes; only leads of the space may give one.' })
export class TimetableInput {
  @Field(() => Date)
  opensAt!: Date;

  @Field(() => Date)
  closesAt!: Date;

  @Field(() => Int, { nullable: true, description: 'Seconds between two posts of one member.' })
  slowSeconds?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Holds everybody’s first post in the thread for the hosts.' })
  holdsFirstPosts?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Who hosts it with the viewer; participants of the space.' })
  hostIds?: string[] | null;
}

@InputType()
export class StartThreadInput {
  @Field(() => ID)
  spaceId!: string;

  @Field()
  title!: string;

  @Field({ description: 'The opening post, in Markdown.' })
  text!: string;

  @Field(() => Boolean, { nullable: true, description: 'Sends it to a moderator although a rule asked for a rewrite.' })
  insist?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The token that the draft was checked with.' })
  draftToken?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class HostThreadInput extends StartThreadInput {
  @Field(() => TimetableInput)
  timetable!: TimetableInput;
}

@InputType()
export class SubmitPostInput {
  @Field(() => ID)
  threadId!: string;

  @Field({ description: 'Markdown, up to 20,000 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true })
  answersPostId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Sends it to a moderator although a rule asked for a rewrite.' })
  insist?: boolean | null;

  @Field(() => String, { nullable: true })
  draftToken?: string | null;

  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class RevisePostInput {
  @Field(() => ID)
  postId!: string;

  @Field()
  text!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was edited; a newer one is not overwritten.' })
  version?: number | null;

  @Field(() => Boolean, { nullable: true })
  insist?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The token under which the edit was checked.' })
  draftToken?: string | null;
}

@InputType()
export class WithdrawPostInput {
  @Field(() => ID)
  postId!: string;
}

@InputType()
export class ReactInput {
  @Field(() => ID)
  postId!: string;

  @Field(() => ReactionKind)
  kind!: string;

  @Field({ defaultValue: true, description: 'False takes it away.' })
  on!: boolean;
}

@InputType()
export class BookmarkInput {
  @Field(() => ID)
  postId!: string;

  @Field({ defaultValue: true })
  on!: boolean;
}

@InputType()
export class HighlightPostInput {
  @Field(() => ID)
  postId!: string;

  @Field({ defaultValue: true })
  on!: boolean;
}

@InputType()
export class MarkReadInput {
  @Field(() => ID)
  threadId!: string;

  @Field(() => ID, { description: 'The last post that was read.' })
  postId!: string;
}

@InputType()
export class CloseThreadInput {
  @Field(() => ID)
  threadId!: string;

  @Field(() => String, { nullable: true, description: 'What came of it; goes to everybody who follows the space.' })
  summary?: string | null;
}

@InputType()
export class RunThreadInput {
  @Field(() => ID)
  threadId!: string;

  @Field(() => Boolean, { nullable: true })
  pinned?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Seconds between two posts of one member; 0 ends slow mode.' })
  slowSeconds?: number | null;
}

@InputType()
export class CheckDraftInput {
  @Field(() => ID)
  spaceId!: string;

  @Field()
  text!: string;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field({ description: 'A random token of the draft, at least 16 characters.' })
  draftToken!: string;
}
