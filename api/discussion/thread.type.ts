import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { slowSecondsAt, threadStateAt } from '../../forum/access/facts.js';
import type { ThreadView } from '../../forum/discussion/threads.store.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Person, toPerson } from '../members/person.type.js';
import { Connection } from '../request/connection.js';

export enum ThreadState {
  SCHEDULED = 'scheduled',
  OPEN = 'open',
  SLOW = 'slow',
  LOCKED = 'locked',
  CLOSED = 'closed',
  HIDDEN = 'hidden',
  REMOVED = 'removed',
  MERGED = 'merged',
}
registerEnumType(ThreadState, { name: 'ThreadState' });

@ObjectType({ description: 'When a hosted thread opens and closes, and who hosts it.' })
export class Timetable {
  @Field(() => Date)
  opensAt!: Date;

  @Field(() => Date)
  closesAt!: Date;

  @Field(() => ID, { nullable: true, description: 'The post that sums it up, once it is closed.' })
  summaryPostId!: string | null;
}

@ObjectType({ description: 'Whether the viewer may answer, and if not, the refusal that answering would meet.' })
export class AnswerPermission {
  @Field()
  isAllowed!: boolean;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String, { nullable: true })
  because!: string | null;
}

@ObjectType({ description: 'A conversation.' })
export class Thread {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  spaceId!: string;

  @Field()
  title!: string;

  @Field(() => Person)
  author!: Person;

  @Field(() => Person, { nullable: true, description: 'Who wrote the newest post.' })
  lastAuthor!: Person | null;

  @Field(() => ThreadState, {
    description: 'What it is at this instant; a timetable opens and closes it to the second.',
  })
  state!: string;

  @Field(() => Timetable, { nullable: true })
  timetable!: Timetable | null;

  @Field(() => Int, { nullable: true, description: 'In slow mode: the seconds between two posts of one member.' })
  slowSeconds!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The pace that its host or timetable chose, whatever a rule or calm mode adds to it for a time.',
  })
  chosenSlowSeconds!: number | null;

  @Field(() => Int)
  postCount!: number;

  @Field(() => Int, { description: 'Posts by others that the viewer has not read, at most 100.' })
  unreadCount!: number;

  @Field({ description: 'Whether the viewer has read here before.' })
  isVisited!: boolean;

  @Field(() => Date, { nullable: true, description: 'When the viewer last read on here.' })
  readAt!: Date | null;

  @Field(() => Date)
  lastActivityAt!: Date;

  @Field(() => Date)
  createdAt!: Date;

  @Field()
  isPinned!: boolean;

  @Field({ description: 'Whether the viewer hosts it.' })
  isHost!: boolean;

  @Field({ description: 'False while the opening post is held; then only its author sees the thread.' })
  isPublished!: boolean;

  @Field(() => Int)
  version!: number;

  view!: ThreadView;
}

@ObjectType()
export class ThreadConnection extends Connection(Thread) {}

export function toThread(view: ThreadView, viewer: Viewer): Thread {
  const { opensAt, closesAt } = view.facts;
  return {
    id: view.id,
    spaceId: view.spaceId,
    title: view.title,
    author: toPerson(view.author, viewer.locale),
    lastAuthor: view.lastAuthor && toPerson(view.lastAuthor, viewer.locale),
    state: threadStateAt(view.facts, viewer.at),
    timetable: opensAt && closesAt ? { opensAt, closesAt, summaryPostId: view.summaryPostId } : null,
    slowSeconds: slowSecondsAt(view.facts, viewer.at),
    chosenSlowSeconds: view.facts.slowSeconds || null,
    postCount: view.postCount,
    unreadCount: view.unreadCount,
    isVisited: view.readPosition !== null,
    readAt: view.readAt,
    lastActivityAt: view.lastActivityAt,
    createdAt: view.createdAt,
    isPinned: view.isPinned,
    isHost: view.facts.isHost,
    isPublished: view.facts.visibility === 'published',
    version: view.version,
    view,
  };
}
