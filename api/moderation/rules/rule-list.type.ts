import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../request/connection.js';
import { RuleListKind } from './rules.enums.js';

@ObjectType()
export class RuleListEntry {
  @Field()
  text!: string;

  @Field(() => String, { nullable: true, description: 'Why it is on the list.' })
  reason!: string | null;
}

@ObjectType()
export class RuleListEntryConnection extends Connection(RuleListEntry) {
  @Field(() => Int)
  totalCount!: number;
}

@ObjectType({ description: 'A list as it was written once, in numbers.' })
export class RuleListVersion {
  @Field(() => Int)
  number!: number;

  @Field(() => Int)
  entryCount!: number;

  @Field(() => Int)
  addedCount!: number;

  @Field(() => Int)
  removedCount!: number;

  @Field({ description: 'Whether it came with Meridian.' })
  isStarter!: boolean;

  @Field(() => String, { nullable: true, description: 'For moderators.' })
  writtenByName!: string | null;

  @Field(() => Date)
  writtenAt!: Date;

  @Field()
  why!: string;
}

@ObjectType({ description: 'A named list that rules refer to, in its newest version.' })
export class RuleList {
  @Field()
  name!: string;

  @Field(() => RuleListKind)
  kind!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Int)
  entryCount!: number;

  @Field({ description: 'Came with Meridian, and nobody has changed it.' })
  isStarter!: boolean;

  @Field(() => Date, { nullable: true })
  changedAt!: Date | null;

  @Field(() => [String], { description: 'Ids of the rules that name it and are not retired.' })
  usedBy!: string[];
}
