/** The only source of the present: everything that asks what time it is asks here, so that tests and the example move it. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;

  /** The instant `seconds` from now (negative: ago). */
  inSeconds(seconds: number): Date {
    return new Date(this.now().getTime() + seconds * 1000);
  }

  inHours(hours: number): Date {
    return this.inSeconds(hours * 3600);
  }

  inDays(days: number): Date {
    return this.inHours(days * 24);
  }
}

/** The machine's own clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is moved, for tests and for telling the example community's story. */
export class MovableClock extends Clock {
  constructor(private current: Date) {
    super();
  }

  now(): Date {
    return new Date(this.current);
  }

  /** Moves to an instant; going back is allowed, since tests compare both sides of a deadline. */
  moveTo(instant: Date): void {
    this.current = new Date(instant);
  }

  advanceSeconds(seconds: number): void {
    this.current = new Date(this.current.getTime() + seconds * 1000);
  }
}

/** Milliseconds on a clock that never goes back, for measuring durations only. */
export function stopwatch(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}
