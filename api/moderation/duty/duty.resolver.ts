import { Args, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { demand } from '../../../forum/access/policy.js';
import type { Viewer } from '../../../forum/access/viewer.js';
import { onDutyAt, rotaAt } from '../../../moderation/duty/duty.store.js';
import { SetDutyHours } from '../../../moderation/duty/set-duty-hours.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { CurrentViewer } from '../../request/request-context.js';

@ObjectType({ description: 'When a moderator is on duty, every week, by the clock of their own zone.' })
class DutyHours {
  @Field({ description: 'The moderator.' })
  name!: string;

  @Field()
  isMine!: boolean;

  @Field(() => Int, { description: '1 is Monday.' })
  weekday!: number;

  @Field(() => Int, { description: 'Minutes since midnight.' })
  fromMinute!: number;

  @Field(() => Int, { description: 'Over 1440 it ends after midnight.' })
  untilMinute!: number;

  @Field()
  timeZone!: string;

  @Field(() => [String], { description: 'The languages of their office; none means every language.' })
  languages!: string[];
}

@ObjectType({ description: 'A moderator who is on duty now.' })
class OnDuty {
  @Field()
  name!: string;

  @Field()
  isMe!: boolean;

  @Field(() => [String])
  languages!: string[];
}

@ObjectType()
class SetDutyHoursPayload {
  @Field(() => [DutyHours])
  rota!: DutyHours[];
}

@InputType()
class HoursInput {
  @Field(() => Int, { description: '1 is Monday.' })
  weekday!: number;

  @Field(() => Int)
  fromMinute!: number;

  @Field(() => Int)
  untilMinute!: number;
}

@InputType()
class SetDutyHoursInput {
  @Field(() => [HoursInput], { description: 'All of one’s hours; they replace what was there.' })
  hours!: HoursInput[];
}

/** The rota: who is on duty in which hours and languages. */
@Resolver()
export class DutyResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly setHours: SetDutyHours,
  ) {}

  @Query(() => [DutyHours], { description: 'The rota of the moderators.' })
  async rota(@CurrentViewer() viewer: Viewer): Promise<DutyHours[]> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const rows = await rotaAt(this.database, this.clock.now());
    return rows.map(({ personId, ...hours }) => ({ ...hours, isMine: personId === viewer.personId }));
  }

  @Query(() => [OnDuty], { description: 'Who is on duty now.' })
  async onDuty(@CurrentViewer() viewer: Viewer): Promise<OnDuty[]> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const rows = await onDutyAt(this.database, this.clock.now());
    return rows.map(({ id, ...duty }) => ({ ...duty, isMe: id === viewer.personId }));
  }

  @Mutation(() => SetDutyHoursPayload, { description: 'Says when the viewer is on duty, week by week.' })
  async setDutyHours(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetDutyHoursInput,
  ): Promise<SetDutyHoursPayload> {
    await this.setHours.set(viewer, input);
    return { rota: await this.rota(viewer) };
  }
}
