import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../../forum/access/viewer.js';
import { SetCalmMode } from '../../../moderation/incidents/set-calm-mode.js';
import { CurrentViewer } from '../../request/request-context.js';
import { Space } from '../../spaces/space.type.js';

@InputType()
export class EndCalmModeInput {
  @Field(() => ID)
  spaceId!: string;

  @Field({ description: 'For the audit log: 3 to 1000 characters.' })
  why!: string;
}

@InputType()
export class StartCalmModeInput extends EndCalmModeInput {
  @Field(() => Int, { description: '1 to 24; it ends by itself.' })
  hours!: number;
}

@ObjectType()
export class CalmModePayload {
  @Field(() => Date, { nullable: true, description: 'Until when it holds; null once it has ended.' })
  calmUntil!: Date | null;
}

@ObjectType({ description: 'Calm mode: newcomers’ posts wait for a moderator, and everybody writes once a minute.' })
export class CalmMode {
  @Field(() => Date, { nullable: true, description: 'Null while it is off.' })
  until!: Date | null;

  @Field({ description: 'Whether the viewer may begin and end it here.' })
  maySet!: boolean;
}

/** Calm mode in the schema. */
@Resolver(() => Space)
export class CalmResolver {
  constructor(private readonly calm: SetCalmMode) {}

  @ResolveField(() => CalmMode, { description: 'Off for whoever does not read the space.' })
  calmMode(@CurrentViewer() viewer: Viewer, @Parent() space: Space): Promise<CalmMode> {
    return this.calm.see(viewer, space.id);
  }

  @Mutation(() => CalmModePayload, { description: 'Against a raid; a second time sets a new end.' })
  async startCalmMode(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: StartCalmModeInput,
  ): Promise<CalmModePayload> {
    return { calmUntil: await this.calm.start(viewer, input) };
  }

  @Mutation(() => CalmModePayload)
  async endCalmMode(@CurrentViewer() viewer: Viewer, @Args('input') input: EndCalmModeInput): Promise<CalmModePayload> {
    await this.calm.end(viewer, input);
    return { calmUntil: null };
  }
}
