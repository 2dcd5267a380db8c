import { SetDigestSchedule } from '../../forum/following/digests/set-digest-schedule.js';
import { Subscribe } from '../../forum/following/subscriptions/subscribe.js';
import { DecideRequest } from '../../forum/spaces/decide-request.js';
import { InviteToSpace } from '../../forum/spaces/invite-to-space.js';
import { JoinSpace } from '../../forum/spaces/join-space.js';
import { RequestToJoin } from '../../forum/spaces/request-to-join.js';
import type { Weekday } from './story/format.js';
import type { Tell } from './tell-writing.js';

type SpaceTell = Pick<
  Tell,
  'joinSpace' | 'requestToJoin' | 'decideRequest' | 'invite' | 'acceptInvitation' | 'setDigest' | 'subscribe'
>;

const weekdays: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Who comes into a space, and what of it reaches them. */
export const tellSpaces: SpaceTell = {
  joinSpace: async (teller, event) => {
    await teller.get(JoinSpace).run(await teller.as(event.who), { spaceId: teller.space(event.space) });
  },
  requestToJoin: async (teller, event) => {
    const input = { spaceId: teller.space(event.space), words: event.words };
    await teller.get(RequestToJoin).run(await teller.as(event.who), input);
  },
  decideRequest: async (teller, event) => {
    const input = { spaceId: teller.space(event.space), personId: teller.person(event.person), granted: event.granted };
    await teller.get(DecideRequest).run(await teller.as(event.who), input);
  },
  invite: async (teller, event) => {
    const input = { spaceId: teller.space(event.space), personId: teller.person(event.person) };
    await teller.get(InviteToSpace).run(await teller.as(event.who), input);
  },
  acceptInvitation: async (teller, event) => {
    await teller.get(JoinSpace).run(await teller.as(event.who), { spaceId: teller.space(event.space) });
  },
  setDigest: async (teller, event) => {
    const two = (figure: number) => String(figure).padStart(2, '0');
    await teller.get(SetDigestSchedule).run(await teller.as(event.who), {
      frequency: event.frequency,
      weekday: event.weekday ? weekdays.indexOf(event.weekday) + 1 : null,
      wallTime: `${two(event.hour)}:${two(event.minute)}`,
    });
  },
  subscribe: async (teller, event) => {
    const target = { targetKind: 'space', targetId: teller.space(event.space), level: 'digest' } as const;
    await teller.get(Subscribe).run(await teller.as(event.who), target);
  },
};
