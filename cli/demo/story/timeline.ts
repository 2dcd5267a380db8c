import type { FutureMoment, Moment, Story, StoryEvent } from './format.js';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The events of a story with their instants, in the order in which they happen when the story is told at `now`. */
export function timeline(story: Story, now: Date): { at: Date; event: StoryEvent }[] {
  return story.events
    .map((event) => ({ at: instant(event.at, now), event }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The instant that a moment of the story stands for when it is told at `now`. */
export function instant(moment: Moment | FutureMoment, now: Date): Date {
  const minutes = /^(\d+)m$/.exec(moment);
  if (minutes) return new Date(now.getTime() - Number(minutes[1]) * minuteMs);
  const { days, minuteOfDay } = dayAndMinute(moment);
  const today = Math.floor(now.getTime() / dayMs) * dayMs;
  return new Date(today + days * dayMs + minuteOfDay * minuteMs);
}

/** The moment some minutes later; what would fall on today stays at the end of yesterday, and nothing lies in the future. */
export function later(moment: Moment, minutes: number): Moment {
  const ago = /^(\d+)m$/.exec(moment);
  if (ago) return `${Math.max(1, Number(ago[1]) - minutes)}m`;
  const { days, minuteOfDay } = dayAndMinute(moment);
  const total = Math.min(-1, days * 1440 + minuteOfDay + minutes);
  const day = Math.floor(total / 1440);
  const inDay = total - day * 1440;
  return `${-day}d ${two(Math.floor(inDay / 60))}:${two(inDay % 60)}` as Moment;
}

const two = (figure: number) => String(figure).padStart(2, '0');

function dayAndMinute(moment: string): { days: number; minuteOfDay: number } {
  const parts = /^(\+?)(\d+)d (\d{1,2}):(\d{1,2})$/.exec(moment);
  if (!parts) throw new Error(`"${moment}" is not a moment of a story`);
  const days = Number(parts[2]) * (parts[1] ? 1 : -1);
  return { days, minuteOfDay: Number(parts[3]) * 60 + Number(parts[4]) };
}
