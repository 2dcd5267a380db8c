import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../forum/access/viewer.js';
import { SetLegalHold } from '../../moderation/purge/set-legal-hold.js';
import { CurrentViewer } from '../request/request-context.js';
import { CaseInput } from './moderation.input.js';

@InputType()
export class SetLegalHoldInput extends CaseInput {
  @Field({ description: 'False takes it off: what is due is purged within the hour.' })
  on!: boolean;
}

@ObjectType()
export class SetLegalHoldPayload {
  @Field(() => Date, { nullable: true, description: 'Since when it stands; null when it does not.' })
  legalHoldSince!: Date | null;
}

/** Keeps what a case is about from being purged. */
@Resolver()
export class LegalHoldResolver {
  constructor(private readonly setLegalHoldVerb: SetLegalHold) {}

  @Mutation(() => SetLegalHoldPayload, { description: 'Keeps a removed text for a court or the police.' })
  async setLegalHold(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetLegalHoldInput,
  ): Promise<SetLegalHoldPayload> {
    return { legalHoldSince: await this.setLegalHoldVerb.set(viewer, input) };
  }
}
