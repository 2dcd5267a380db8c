import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { OfficeKind } from './office.type.js';

export enum CommunityKind {
  REAL = 'real',
  DEMO = 'demo',
}
registerEnumType(CommunityKind, { name: 'CommunityKind' });

@ObjectType({ description: 'The one organisation that this installation serves.' })
export class Community {
  @Field()
  name!: string;

  @Field(() => CommunityKind)
  kind!: string;

  @Field({ description: 'A letter or two that stand for it.' })
  mark!: string;

  @Field(() => String, { nullable: true, description: 'Its accent colour, as CSS.' })
  accent!: string | null;

  @Field(() => [String])
  locales!: string[];

  @Field()
  defaultLocale!: string;
}

@ObjectType({ description: 'Somebody of the example whom one click signs in as.' })
export class DemoPerson {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;

  @Field(() => String, { nullable: true })
  region!: string | null;

  @Field(() => String, { nullable: true })
  country!: string | null;

  @Field(() => [OfficeKind])
  offices!: string[];
}
