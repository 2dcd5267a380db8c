import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PostView } from '../../forum/discussion/posts.store.js';
import { Person, toPerson } from '../members/person.type.js';
import { Connection } from '../request/connection.js';

export enum PostVisibility {
  HELD = 'held',
  PUBLISHED = 'published',
  HIDDEN = 'hidden',
  REMOVED = 'removed',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(PostVisibility, {
  name: 'PostVisibility',
  description: 'Anything but PUBLISHED is seen by its author alone.',
});

export enum ReactionKind {
  THANKS = 'thanks',
  AGREE = 'agree',
  INSIGHT = 'insight',
  SMILE = 'smile',
  WITH_YOU = 'with_you',
}
registerEnumType(ReactionKind, { name: 'ReactionKind' });

@ObjectType()
export class Reaction {
  @Field(() => ReactionKind)
  kind!: string;

  @Field(() => Int)
  count!: number;

  @Field({ description: 'Whether the viewer is one of them.' })
  isMine!: boolean;
}

@ObjectType({ description: "A rule's word to the author of a post." })
export class RuleRemark {
  @Field(() => Int)
  guidelineNumber!: number;

  @Field({ description: 'What the rule saw, with its values, in the author’s language.' })
  sentence!: string;

  @Field(() => String, { nullable: true, description: 'One thing that would mend it.' })
  mend!: string | null;

  @Field({ description: 'It only asks something, the reason for a link: the post goes out either way.' })
  isQuestion!: boolean;

  @Field(() => [[Int]], { description: 'Where in the text, as [from, to) in UTF-16 units.' })
  spans!: number[][];
}

@ObjectType({ description: 'What the viewer may do with a post, as the policy says it now.' })
export class PostPermissions {
  @Field()
  react!: boolean;

  @Field()
  edit!: boolean;

  @Field()
  withdraw!: boolean;

  @Field()
  report!: boolean;

  @Field({ description: 'Put it forward, for those who run the thread.' })
  highlight!: boolean;

  @Field({ description: 'Open a case on it.' })
  moderate!: boolean;

  @Field({ description: 'Say of its author that they know them, as the coordinator of its space.' })
  vouch!: boolean;
}

@ObjectType({ description: 'A message in a thread.' })
export class Post {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  threadId!: string;

  @Field(() => Person)
  author!: Person;

  @Field({ description: 'Whether the viewer wrote it.' })
  isOwn!: boolean;

  @Field({ description: 'Whether it opens its thread.' })
  isOpening!: boolean;

  @Field(() => PostVisibility)
  visibility!: string;

  @Field(() => String, { nullable: true })
  language!: string | null;

  @Field(() => ID, { nullable: true })
  answersPostId!: string | null;

  @Field(() => String, { nullable: true, description: 'Who is answered, if the viewer may see that post.' })
  answersAuthorName!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was published or released.' })
  publishedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  editedAt!: Date | null;

  @Field({ description: 'Whether the hosts put it forward.' })
  isHighlighted!: boolean;

  @Field(() => [Reaction])
  reactions!: Reaction[];

  @Field()
  isBookmarked!: boolean;

  @Field({ description: 'Whether an edit of the viewer’s own is waiting for a moderator.' })
  hasHeldEdit!: boolean;

  @Field({
    description:
      'Whether the viewer’s latest words wait because they were written where fewer people read the thread; writing it anew shows it here.',
  })
  isWrittenElsewhere!: boolean;

  @Field(() => ID, { nullable: true, description: 'To its author: the decision that hides or removes it.' })
  decisionId!: string | null;

  @Field({ description: 'Whether full screening has passed it; until then nobody is told of it.' })
  isScreened!: boolean;

  @Field(() => Int)
  version!: number;

  view!: PostView;
}

@ObjectType()
export class PostConnection extends Connection(Post) {}

export function toPost(view: PostView, locale: string): Post {
  return {
    id: view.id,
    threadId: view.threadId,
    author: toPerson(view.author, locale),
    isOwn: view.isOwn,
    isOpening: view.isOpening,
    visibility: view.visibility,
    language: view.language,
    answersPostId: view.answersPostId,
    answersAuthorName: view.answersAuthorName,
    createdAt: view.createdAt,
    publishedAt: view.publishedAt,
    editedAt: view.editedAt,
    isHighlighted: view.highlightedAt !== null,
    reactions: view.reactions,
    isBookmarked: view.isBookmarked,
    hasHeldEdit: view.hasHeldEdit,
    isWrittenElsewhere: view.isWrittenElsewhere,
    decisionId: view.decisionId,
    isScreened: view.screenedAt !== null,
    version: view.version,
    view,
  };
}
