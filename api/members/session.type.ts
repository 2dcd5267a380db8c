import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SessionRow } from '../../forum/members/sign-in/sessions.store.js';

export enum SignInMethod {
  LINK = 'link',
  PASSWORD = 'password',
  PASSKEY = 'passkey',
  DEMO = 'demo',
  SET_UP = 'set_up',
}
registerEnumType(SignInMethod, { name: 'SignInMethod' });

@ObjectType({ description: 'One browser in which the viewer is signed in.' })
export class Session {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What the browser says of itself.' })
  device!: string;

  @Field(() => SignInMethod)
  method!: string;

  @Field({ description: 'Whether it is the one that asks.' })
  isThisOne!: boolean;

  @Field(() => Date)
  createdAt!: Date;

  @Field(() => Date)
  lastSeenAt!: Date;

  @Field(() => Date)
  expiresAt!: Date;
}

export function toSession(row: SessionRow, current: string | null): Session {
  return { ...row, isThisOne: row.id === current };
}
