import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { IncidentOfSpace } from '../../../moderation/incidents/incidents.store.js';

export enum IncidentKind {
  FLOOD = 'flood',
  RAID = 'raid',
}
registerEnumType(IncidentKind, { name: 'IncidentKind' });

export enum IncidentMeasure {
  POSTS = 'posts',
  JOINS = 'joins',
  REPORTS = 'reports',
  COPIES = 'copies',
}
registerEnumType(IncidentMeasure, {
  name: 'IncidentMeasure',
  description: 'What there is far too much of.',
  valuesMap: { COPIES: { description: 'One text from several accounts, in one space or across several.' } },
});

export enum IncidentEnd {
  QUIET = 'quiet',
  DISMISSED = 'dismissed',
}
registerEnumType(IncidentEnd, { name: 'IncidentEnd' });

@ObjectType({
  description:
    'Something far beyond a space’s usual rhythm, found by the house. It does nothing by itself, and ends so.',
})
export class Incident {
  row!: IncidentOfSpace;

  @Field(() => ID)
  id!: string;

  @Field(() => IncidentKind)
  kind!: string;

  @Field(() => IncidentMeasure)
  measure!: string;

  @Field(() => ID, { nullable: true, description: 'Null for one text in several spaces, and for reports of people.' })
  spaceId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of that space; null for a secret one that the viewer does not know.',
  })
  spaceName!: string | null;

  @Field(() => String, { nullable: true, description: 'Where that space is read; null for whoever does not read it.' })
  spaceSlug!: string | null;

  @Field(() => Date)
  beganAt!: Date;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => IncidentEnd, { nullable: true })
  endedBecause!: string | null;

  @Field(() => String, { nullable: true, description: 'Why a moderator said that it is none.' })
  dismissedWhy!: string | null;

  @Field(() => Int, { description: 'What is usual there in ten minutes around this time.' })
  usualCount!: number;

  @Field(() => Int, { description: 'From so many on it is far more than usual.' })
  limitCount!: number;

  @Field(() => Int, { description: 'The most in ten minutes (copies: in thirty) so far.' })
  peakCount!: number;

  @Field(() => Date, { nullable: true, description: 'Until when the space is in calm mode; null while it is not.' })
  calmUntil!: Date | null;

  @Field({ description: 'Whether the viewer may begin calm mode there.' })
  mayCalm!: boolean;
}

@InputType()
export class DismissIncidentInput {
  @Field(() => ID)
  incidentId!: string;

  @Field({ description: 'For the audit log and the other moderators: 3 to 1000 characters.' })
  why!: string;
}

@ObjectType()
export class DismissIncidentPayload {
  @Field(() => ID)
  incidentId!: string;
}
