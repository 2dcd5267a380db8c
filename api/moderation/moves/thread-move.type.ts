import { Field, ObjectType } from '@nestjs/graphql';
import { Space } from '../../spaces/space.type.js';

@ObjectType({ description: 'A moderator’s decision put a thread where it lies now.' })
export class ThreadMove {
  @Field(() => Date)
  at!: Date;

  @Field(() => Space, { nullable: true, description: 'Where it came from; null for who does not know that space.' })
  from!: Space | null;
}
