import { Args, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { ChooseKeys } from '../../../moderation/desk/choose-keys.js';
import { deskOf } from '../../../moderation/desk/desk.store.js';
import { LimitSession } from '../../../moderation/desk/limit-session.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';

@ObjectType({ description: 'A single key that a moderator changed.' })
export class DeskKey {
  @Field({ description: 'What it does, as the pages name it.' })
  deed!: string;

  @Field({ description: 'One visible sign.' })
  key!: string;
}

@ObjectType({ description: 'How the viewer works as a moderator, wherever they sit down. Nobody else reads it.' })
export class ModeratorDesk {
  @Field(() => [DeskKey], { nullable: true, description: 'Those changed alone; null until keys are chosen.' })
  keys!: DeskKey[] | null;

  @Field()
  keysAreOn!: boolean;

  @Field({ description: 'Whether a limit, or none, was chosen.' })
  limitIsChosen!: boolean;

  @Field(() => Int, { nullable: true })
  limitMinutes!: number | null;

  @Field(() => Int, { nullable: true })
  limitCases!: number | null;

  @Field(() => Date, { nullable: true, description: 'When this session began; counted while a limit is on.' })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the last case was handed out.' })
  lastAt!: Date | null;

  @Field(() => Int, { description: 'Cases of this session.' })
  taken!: number;
}

@InputType()
export class DeskKeyInput {
  @Field()
  deed!: string;

  @Field()
  key!: string;
}

@InputType()
export class ChooseKeysInput {
  @Field()
  areOn!: boolean;

  @Field(() => [DeskKeyInput], { description: 'Those changed alone, no key twice; they take the place of all before.' })
  keys!: DeskKeyInput[];
}

@InputType()
export class LimitSessionInput {
  @Field(() => Int, { nullable: true, description: '1 to 999; neither is no limit.' })
  minutes?: number | null;

  @Field(() => Int, { nullable: true, description: '1 to 999, instead of minutes.' })
  cases?: number | null;
}

@ObjectType()
export class DeskPayload {
  @Field(() => ModeratorDesk)
  desk!: ModeratorDesk;
}

/** A moderator's own keys and limit. */
@Resolver()
export class DeskResolver {
  constructor(
    private readonly database: Database,
    private readonly keys: ChooseKeys,
    private readonly session: LimitSession,
  ) {}

  @Query(() => ModeratorDesk)
  async moderatorDesk(@CurrentViewer() viewer: Viewer): Promise<ModeratorDesk> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const { keys, ...desk } = await deskOf(this.database, viewer.personId!);
    return { ...desk, keys: keys && Object.entries(keys).map(([deed, key]) => ({ deed, key })) };
  }

  @Mutation(() => DeskPayload, { description: 'Which single keys act on cases, and whether they do.' })
  async chooseKeys(@CurrentViewer() viewer: Viewer, @Args('input') input: ChooseKeysInput): Promise<DeskPayload> {
    await this.keys.choose(viewer, input);
    return { desk: await this.moderatorDesk(viewer) };
  }

  @Mutation(() => DeskPayload, { description: 'How much the viewer wants to do in one go; counting begins anew.' })
  async limitSession(@CurrentViewer() viewer: Viewer, @Args('input') input: LimitSessionInput): Promise<DeskPayload> {
    await this.session.limit(viewer, input);
    return { desk: await this.moderatorDesk(viewer) };
  }

  @Mutation(() => DeskPayload, { description: 'Counting begins anew, the limit stays.' })
  async goOnWithSession(@CurrentViewer() viewer: Viewer): Promise<DeskPayload> {
    await this.session.goOn(viewer);
    return { desk: await this.moderatorDesk(viewer) };
  }
}
