import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CaseForModerator } from './case.type.js';
import { Sanction } from './sanction.type.js';

@ObjectType()
export class CasePayload {
  @Field(() => CaseForModerator, { nullable: true, description: 'Null when nothing waits, or it left one’s scope.' })
  case!: CaseForModerator | null;
}

@ObjectType()
export class DecideCasePayload {
  @Field(() => ID)
  decisionId!: string;

  @Field(() => Date, { description: 'Until when it can be undone; after that people are told.' })
  undoUntil!: Date;

  @Field(() => CaseForModerator, { nullable: true })
  case!: CaseForModerator | null;
}

@ObjectType()
export class SecondSanctionPayload {
  @Field(() => Sanction)
  sanction!: Sanction;
}

@ObjectType({ description: 'That a case changed; what, an ordinary query tells.' })
export class QueueChange {
  @Field(() => ID)
  caseId!: string;

  @Field(() => Int)
  version!: number;
}
