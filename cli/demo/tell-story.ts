import type { MovableClock } from '../../platform/clock/clock.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import type { DrainOutbox } from '../../worker/drain-outbox.js';
import { foundingSteps } from './found-community.js';
import { nextDue } from './next-due.js';
import type { Story, StoryEvent } from './story/format.js';
import { timeline } from './story/timeline.js';
import { NotTold, type Step, type Storyteller } from './storyteller.js';
import { tellModeration } from './tell-moderation.js';
import { tellSpaces } from './tell-spaces.js';
import { afterWriting, type Tell, tellWriting } from './tell-writing.js';

const tell: Tell = { ...tellWriting, ...tellSpaces, ...tellModeration };

/** What a worker does again and again. */
const upkeep = ['append-audit', 'keep-timetables', 'keep-sanctions', 'keep-cases', 'send-mail'];
/** While nobody has said a word yet, weeks of digests would find nothing. */
const upkeepOnceTheyTalk = [...upkeep, 'send-digests'];

export interface Telling {
  teller: Storyteller;
  drainOutbox: DrainOutbox;
  /** Told how far the story has come, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** Ends the telling between two steps. */
  signal?: AbortSignal;
}

/**
 * Tells the story through the verbs that members use, with the clock moved to each moment: the jobs of an act are done
 * before the next one, and what becomes due in between (digests, timetables, ends of sanctions) happens at its time.
 */
export async function tellStory(story: Story, { teller, drainOutbox, onProgress, signal }: Telling): Promise<void> {
  const { clock, now } = teller;
  const events = timeline(story, now).map(stepOf);
  const steps = [...foundingSteps(story, now), ...events].sort((one, other) => one.at.getTime() - other.at.getTime());
  clock.moveTo(steps[0]!.at);
  let schedules = upkeep;
  for (const [index, step] of steps.entries()) {
    signal?.throwIfAborted();
    await letTimePass(teller, drainOutbox, { until: step.at, schedules });
    if (step === events[0]) {
      schedules = upkeepOnceTheyTalk;
      await drainOutbox.drain({ schedules });
    }
    await tellStep(teller, step, drainOutbox);
    onProgress?.((index + 1) / steps.length);
  }
  await letTimePass(teller, drainOutbox, { until: now, schedules });
  await drainOutbox.drain({ schedules: true });
  // What these did in an office stands in the log as well.
  await drainOutbox.drain({ schedules: ['append-audit'] });
}

function stepOf({ at, event }: { at: Date; event: StoryEvent }): Step {
  const about =
    'post' in event ? event.post : 'space' in event ? event.space : event.does === 'closeThread' ? event.thread : '';
  return {
    at,
    what: `${event.who} does ${event.does} ${about}`,
    tell: (teller) => (tell[event.does] as (teller: Storyteller, event: StoryEvent) => Promise<void>)(teller, event),
    afterwards: (teller) => afterWriting(teller, event),
  };
}

async function tellStep(teller: Storyteller, step: Step, drainOutbox: DrainOutbox): Promise<void> {
  try {
    await step.tell(teller);
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof NotTold))
      throw new Error(`The story stops at "${step.what}".`, { cause: error });
    const why = error instanceof Refusal ? `${error.code} ${JSON.stringify(error.params)}` : error.message;
    teller.surprises.push(`${step.what} on ${step.at.toISOString()}: ${why}`);
  }
  await drainOutbox.drain();
  await step.afterwards?.(teller);
}

/** Moves the clock on to `until`, stopping wherever something is due by itself. */
async function letTimePass(
  { clock, database }: Storyteller,
  drainOutbox: DrainOutbox,
  { until, schedules }: { until: Date; schedules: readonly string[] },
): Promise<void> {
  let lastDue: number | undefined;
  for (;;) {
    const due = await nextDue(database, clock.now());
    // Mail that could not be sent a moment ago waits for a later one, as it does for a worker.
    if (!due || due > until || due.getTime() === lastDue) break;
    lastDue = due.getTime();
    forward(clock, due);
    await drainOutbox.drain({ schedules });
  }
  forward(clock, until);
}

function forward(clock: MovableClock, to: Date): void {
  if (to > clock.now()) clock.moveTo(to);
}
