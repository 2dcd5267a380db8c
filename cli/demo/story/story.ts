import { eventsOfJoining, eventsOfTale } from './assemble.js';
import { everydayEvents } from './everyday-events.js';
import type { Story, StoryEvent, ThreadTale } from './format.js';
import { guidelines } from './guidelines.js';
import { hostedThreads, hostingEvents } from './hosted-threads.js';
import { moderationEvents } from './moderation-events.js';
import { people } from './people.js';
import { spaces } from './spaces.js';
import { climateThreads } from './threads-campaign-climate.js';
import { consularThreads } from './threads-campaign-consular.js';
import { descentThreads } from './threads-campaign-descent.js';
import { taxationThreads } from './threads-campaign-taxation.js';
import { votesThreads } from './threads-campaign-votes.js';
import { commonsThreads1 } from './threads-commons-1.js';
import { commonsThreads2 } from './threads-commons-2.js';
import { councilThreads } from './threads-council.js';
import { moderatedThreads } from './threads-moderation.js';
import { africaAsiaThreads } from './threads-regions-africa-asia.js';
import { americasThreads } from './threads-regions-americas.js';
import { europeThreads } from './threads-regions-europe.js';
import { oceaniaThreads } from './threads-regions-oceania.js';
import { workingGroupThreads } from './threads-working-group.js';
import { instant } from './timeline.js';

const tales: ThreadTale[] = [
  ...commonsThreads1,
  ...commonsThreads2,
  ...europeThreads,
  ...americasThreads,
  ...africaAsiaThreads,
  ...oceaniaThreads,
  ...votesThreads,
  ...taxationThreads,
  ...descentThreads,
  ...consularThreads,
  ...climateThreads,
  ...councilThreads,
  ...workingGroupThreads,
  ...hostedThreads,
  ...moderatedThreads,
];

const happenings: StoryEvent[] = [
  ...spaces.flatMap(eventsOfJoining),
  ...tales.flatMap(eventsOfTale),
  ...hostingEvents,
  ...moderationEvents,
  ...everydayEvents,
];

/** Any noon: moments are written so that their order is right for whichever moment the story is told at. */
const anyNoon = new Date('2020-06-01T12:00:00Z');

/** The example community. */
export const story: Story = {
  community: {
    name: {
      en: "Meridian Example: Overseas Citizens' Network",
      es: 'Meridian Ejemplo: Red de Ciudadanos en el Exterior',
    },
    purpose: {
      en: 'Citizens who live abroad, of every opinion and of no party: we help each other, and ask for what we need together.',
      es: 'Ciudadanos que viven fuera, de toda opinión y de ningún partido: nos ayudamos y pedimos juntos lo que necesitamos.',
    },
    kind: 'demo',
    locales: ['en', 'es'],
    foundedDaysAgo: 130,
  },
  guidelines,
  people,
  spaces,
  events: happenings.sort((a, b) => instant(a.at, anyNoon).getTime() - instant(b.at, anyNoon).getTime()),
};
