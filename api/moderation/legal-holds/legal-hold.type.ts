import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { wordsIn } from '../../../forum/spaces/words.js';
import type { LegalHold as Row } from '../../../moderation/legal-holds/legal-holds.store.js';
import { SubjectKind } from '../moderation.enums.js';

@ObjectType({ description: 'Keeps what a case is about from being purged. Says nothing of what was said.' })
export class LegalHold {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  caseNumber!: number;

  @Field(() => SubjectKind)
  subjectKind!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null for a case on a person, and for a space the viewer does not know.',
  })
  spaceName!: string | null;

  @Field({ description: 'It lies in a secret space that the viewer does not know.' })
  isElsewhere!: boolean;

  @Field(() => String, { nullable: true })
  placedByName!: string | null;

  @Field(() => Date)
  placedAt!: Date;

  @Field()
  why!: string;

  @Field(() => String, { nullable: true })
  liftedByName!: string | null;

  @Field(() => Date, { nullable: true, description: 'Null while it is in force.' })
  liftedAt!: Date | null;

  @Field(() => String, { nullable: true })
  liftedWhy!: string | null;
}

@InputType()
export class PlaceLegalHoldInput {
  @Field(() => Int, { nullable: true, description: 'The case; or give a post.' })
  caseNumber?: number | null;

  @Field(() => ID, { nullable: true, description: 'The newest case on this post, or on the thread that it opens.' })
  postId?: string | null;

  @Field({ description: '3 to 1000 characters: for administrators, and sealed in the audit log.' })
  why!: string;
}

@InputType()
export class LiftLegalHoldInput {
  @Field(() => ID)
  holdId!: string;

  @Field({ description: '3 to 1000 characters: for administrators, and sealed in the audit log.' })
  why!: string;
}

@ObjectType()
export class LegalHoldPayload {
  @Field(() => ID)
  holdId!: string;
}

export const toLegalHold = ({ spaceName, ...row }: Row, locale: string): LegalHold => ({
  ...row,
  spaceName: spaceName && wordsIn(spaceName, locale),
});
