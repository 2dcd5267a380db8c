import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { noticeKinds } from '../../forum/following/notices/notice-kinds.js';
import type { NoticeInWords } from '../../forum/following/notices/read-notices.js';
import { Connection } from '../request/connection.js';
import { inLocale } from '../request/in-locale.js';

const NoticeKind = Object.fromEntries(noticeKinds.map((kind) => [kind.toUpperCase(), kind]));
registerEnumType(NoticeKind, { name: 'NoticeKind' });

@ObjectType({ description: 'Something that was told to the viewer, as they may see it now.' })
export class Notice {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeKind)
  kind!: string;

  @Field({ description: 'What it says, in the viewer’s language.' })
  sentence!: string;

  @Field({ description: 'The path of the page that it leads to.' })
  link!: string;

  @Field(() => String, { nullable: true, description: 'One sentence of the post that it is about.' })
  excerpt!: string | null;

  @Field(() => Date)
  createdAt!: Date;

  @Field()
  isRead!: boolean;

  @Field(() => String, { nullable: true, description: 'Who wrote the post, or who asks to come in.' })
  actorName!: string | null;

  @Field(() => ID, { nullable: true })
  postId!: string | null;

  @Field(() => ID, { nullable: true })
  threadId!: string | null;

  @Field(() => String, { nullable: true })
  threadTitle!: string | null;

  @Field(() => ID, { nullable: true })
  spaceId!: string | null;

  @Field(() => String, { nullable: true })
  spaceName!: string | null;

  @Field(() => ID, { nullable: true })
  decisionId!: string | null;
}

@ObjectType()
export class NoticeConnection extends Connection(Notice) {}

@ObjectType({ description: 'Says that something about the viewer changed; what it is, an ordinary query tells.' })
export class NoticeArrival {
  @Field(() => Int, { description: 'Unread notices that the viewer sees now, at most 100.' })
  unreadCount!: number;
}

export function toNotice(notice: NoticeInWords, locale: string): Notice {
  return {
    id: notice.id,
    kind: notice.kind,
    sentence: notice.sentence,
    link: notice.link,
    excerpt: notice.excerpt,
    createdAt: notice.createdAt,
    isRead: notice.readAt !== null,
    actorName: notice.actorName,
    postId: notice.postId,
    threadId: notice.threadId,
    threadTitle: notice.threadTitle,
    spaceId: notice.spaceId,
    spaceName: notice.spaceName && inLocale(notice.spaceName, locale),
    decisionId: notice.decisionId,
  };
}
