import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum OfficeKind {
  MODERATOR = 'moderator',
  COORDINATOR = 'coordinator',
  SECRETARY = 'secretary',
  ADMIN = 'admin',
}
registerEnumType(OfficeKind, { name: 'OfficeKind' });

@ObjectType({
  description: 'What somebody may do for the community, over everything or over a space and its branches.',
})
export class Office {
  @Field(() => ID)
  id!: string;

  @Field(() => OfficeKind)
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The space it reaches from; null: everything.' })
  spaceId!: string | null;

  @Field(() => [String], { description: 'The languages it is for; none: all.' })
  languages!: readonly string[];
}

@ObjectType({ description: 'An office that somebody holds, as administrators and its holder see it.' })
export class GrantedOffice extends Office {
  @Field(() => Date)
  fromAt!: Date;

  @Field(() => Date, { nullable: true })
  untilAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was given, where that was asked.' })
  reason!: string | null;

  personId!: string;
  grantedBy!: string | null;
}
