import { AssignRole } from '../../forum/spaces/assign-role.js';
import { InviteToSpace } from '../../forum/spaces/invite-to-space.js';
import { JoinSpace } from '../../forum/spaces/join-space.js';
import { LeaveSpace } from '../../forum/spaces/leave-space.js';
import { OpenSpace } from '../../forum/spaces/open-space.js';
import { ReviseSpace } from '../../forum/spaces/revise-space.js';
import type { Continent as StoredContinent } from '../../forum/spaces/spaces.store.js';
import type { Words } from '../../forum/spaces/words.js';
import type { Space, Story, Words as StoryWords } from './story/format.js';
import type { Step, Storyteller } from './storyteller.js';

/** The openings of the spaces, parents first, a minute apart; who opens one hands it to its leads and goes. */
export function openSpaces(story: Story, openedOn: (space: Space) => Date): Step[] {
  return story.spaces.flatMap((space, index) => {
    const at = new Date(openedOn(space).getTime() + index * 60_000);
    const opening = { at, what: `the space ${space.key}`, tell: (teller: Storyteller) => open(teller, space) };
    const leads = space.leads ?? [];
    if (space.kind === 'region' || space.kind === 'commons') return [opening];
    return [
      opening,
      {
        // By then the roll knows them.
        at: new Date(at.getTime() + 2 * 3_600_000),
        what: `the leads of ${space.key}`,
        tell: (teller: Storyteller) => handOver(teller, space, leads),
      },
    ];
  });
}

async function open(teller: Storyteller, space: Space): Promise<void> {
  const opener = await teller.as(space.openedBy);
  const words = {
    name: wordsOf(space.name),
    purpose: wordsOf(space.purpose),
    guidelineLine: wordsOf(space.ownGuideline),
  };
  if (space.kind === 'commons') {
    await teller.get(ReviseSpace).run(opener, { spaceId: teller.space('commons'), ...words });
    return;
  }
  const { id } = await teller.get(OpenSpace).run(opener, {
    ...words,
    kind: space.kind,
    mode: space.access,
    parentId: space.parent ? teller.space(space.parent) : null,
    continent: (space.continent?.replace('-', '_') ?? null) as StoredContinent | null,
    // A branch lies in the country that its parent stands for: only that one takes its members by country.
    countries: space.country && !isBranch(space) ? [space.country] : [],
  });
  teller.spaces.set(space.key, id);
}

/** A branch lies below a country, a country below a continent. */
function isBranch(space: Space): boolean {
  return space.parent !== undefined && !continents.has(space.parent);
}

const continents = new Set(['africa', 'americas', 'asia', 'europe', 'oceania']);

async function handOver(teller: Storyteller, space: Space, leads: readonly string[]): Promise<void> {
  const spaceId = teller.space(space.key);
  for (const lead of leads) {
    if (lead === space.openedBy) continue;
    const personId = teller.person(lead);
    await teller.get(InviteToSpace).run(await teller.as(space.openedBy), { spaceId, personId });
    await teller.get(JoinSpace).run(await teller.as(lead), { spaceId });
    await teller.get(AssignRole).run(await teller.as(space.openedBy), { spaceId, personId, role: 'lead' });
  }
  if (leads.length > 0 && !leads.includes(space.openedBy))
    await teller.get(LeaveSpace).run(await teller.as(space.openedBy), { spaceId });
}

function wordsOf(words: StoryWords | undefined): Words {
  return Object.fromEntries(Object.entries(words ?? {})) as Words;
}
