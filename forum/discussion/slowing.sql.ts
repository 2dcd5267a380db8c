/**
 * What slows a thread, read from `thread`, its `space` and its `hosted` timetable (left joined): the pace that its host
 * or timetable chose, and until when a rule or calm mode slows it. `slowSecondsAt` makes one answer of the two; whoever
 * wants to know how slow a thread is reads these columns and asks it.
 */
export const slowing = /* sql */ `coalesce(thread.slow_seconds, hosted.slow_seconds) AS slow_seconds,
  greatest(thread.slowed_until, space.calm_until) AS slowed_until`;
