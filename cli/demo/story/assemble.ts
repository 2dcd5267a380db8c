import type { PostTale, Reaction, Space, StoryEvent, ThreadTale } from './format.js';
import { later } from './timeline.js';

/** What happens in a thread, from its opening post to the last reaction. */
export function eventsOfTale(tale: ThreadTale): StoryEvent[] {
  return tale.posts.flatMap((post, index) => [writing(tale, post, index + 1), ...reactions(tale, post, index + 1)]);
}

/** How those came into a space who were not there at its opening, by its access mode. */
export function eventsOfJoining(space: Space): StoryEvent[] {
  const lead = space.leads?.[0] ?? space.openedBy;
  return (space.joins ?? []).flatMap(({ at, who }) => who.flatMap((person) => joining(space, at, person, lead)));
}

function writing(tale: ThreadTale, post: PostTale, place: number): StoryEvent {
  const { by: who, at, text, language, expects, because, to } = post;
  const shared = { at, who, thread: tale.key, post: `${tale.key}#${place}`, text, language, expects, because };
  if (place > 1) return { does: 'answer', ...shared, answers: to === undefined ? undefined : `${tale.key}#${to}` };
  const opening = { ...shared, in: tale.in, title: tale.title };
  return tale.hosting ? { does: 'hostThread', ...opening, ...tale.hosting } : { does: 'startThread', ...opening };
}

function reactions(tale: ThreadTale, post: PostTale, place: number): StoryEvent[] {
  const given = Object.entries(post.reactions ?? {}) as [Reaction, string[]][];
  const each = given.flatMap(([reaction, people]) => people.map((who) => ({ who, reaction })));
  return each.map(({ who, reaction }, index) => ({
    does: 'react',
    at: later(post.at, 4 + 7 * index),
    who,
    reaction,
    post: `${tale.key}#${place}`,
  }));
}

function joining(space: Space, at: ThreadTale['posts'][number]['at'], person: string, lead: string): StoryEvent[] {
  switch (space.access) {
    case 'open':
      return [{ does: 'joinSpace', at, who: person, space: space.key }];
    case 'request':
      return [
        { does: 'requestToJoin', at, who: person, space: space.key },
        { does: 'decideRequest', at: later(at, 50), who: lead, space: space.key, person, granted: true },
      ];
    case 'invite':
    case 'secret':
      return [
        { does: 'invite', at, who: lead, space: space.key, person },
        { does: 'acceptInvitation', at: later(at, 30), who: person, space: space.key },
      ];
  }
}
