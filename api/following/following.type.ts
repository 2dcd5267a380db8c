import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DigestScheduleRow } from '../../forum/following/digests/digest-schedules.store.js';
import { Connection } from '../request/connection.js';

export enum FollowTarget {
  SPACE = 'space',
  THREAD = 'thread',
}
registerEnumType(FollowTarget, { name: 'FollowTarget' });

export enum FollowLevel {
  ALL = 'all',
  DIGEST = 'digest',
  NONE = 'none',
}
registerEnumType(FollowLevel, {
  name: 'FollowLevel',
  description: 'ALL: a notice for each post. DIGEST: in the digest. NONE: neither.',
});

export enum DigestFrequency {
  DAILY = 'daily',
  WEEKLY = 'weekly',
  OFF = 'off',
}
registerEnumType(DigestFrequency, { name: 'DigestFrequency' });

export enum StoppedMail {
  DIGEST = 'digest',
  NOTICES = 'notices',
}
registerEnumType(StoppedMail, { name: 'StoppedMail', description: 'What the link at the foot of a mail stops.' });

@ObjectType()
export class DigestSchedule {
  @Field(() => DigestFrequency)
  frequency!: string;

  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  weekday!: number;

  @Field({ description: 'HH:MM, in the zone beside it.' })
  wallTime!: string;

  @Field()
  timeZone!: string;

  @Field(() => Date, { nullable: true, description: 'When the next one is due; null until it was computed.' })
  nextDueAt!: Date | null;

  @Field()
  noticesByMail!: boolean;
}

@ObjectType({ description: 'A message in the example’s mailbox.' })
export class MailboxMessage {
  @Field(() => ID)
  id!: string;

  @Field()
  to!: string;

  @Field()
  subject!: string;

  @Field(() => Date, { nullable: true })
  date!: Date | null;

  @Field()
  text!: string;

  @Field({ description: 'A whole page: show it in a frame without scripts.' })
  html!: string;
}

@ObjectType()
export class MailboxConnection extends Connection(MailboxMessage) {}

export function toDigestSchedule(row: DigestScheduleRow): DigestSchedule {
  const { frequency, weekday, wallTime, timeZone, nextDueAt, noticesByMail } = row;
  return { frequency, weekday, wallTime, timeZone, nextDueAt, noticesByMail };
}
