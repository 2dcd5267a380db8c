import { Injectable } from '@nestjs/common';
import { Live, type LiveEvent } from '../../platform/live/live.js';
import type { Viewer } from '../../forum/access/viewer.js';

/** How often an open line asks whether its session still stands, besides whenever something about the person changes. */
const RECHECK_MILLISECONDS = 15_000;

export interface LiveLine {
  /** Who is on the line now; undefined once their session has ended. Asked again at each delivery. */
  viewer(): Promise<Viewer | undefined>;
}

/**
 * Turns live events into a stream for one client. Before each delivery the viewer is built anew and `mayHear` is
 * asked; the stream ends when the session has.
 */
@Injectable()
export class Subscribe {
  constructor(private readonly live: Live) {}

  async *to(
    line: LiveLine,
    topic: { kind: LiveEvent['kind']; id: string | null },
    mayHear: (viewer: Viewer) => Promise<boolean> | boolean,
  ): AsyncGenerator<LiveEvent> {
    const first = await line.viewer();
    if (!first || !(await mayHear(first))) return;
    const waiting: (LiveEvent | 'check')[] = [];
    let wake: () => void = () => undefined;
    const push = (event: LiveEvent | 'check') => {
      // A slow client needs only to know that something changed: what it missed it asks for.
      if (waiting.length < 100) waiting.push(event);
      wake();
    };
    const stops = [
      this.live.hear(topic.kind, topic.id, push),
      this.live.hear('person', first.personId, () => push('check')),
    ];
    const timer = setInterval(() => push('check'), RECHECK_MILLISECONDS);
    try {
      for (;;) {
        if (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
        const event = waiting.shift();
        if (!event) continue;
        const viewer = await line.viewer();
        if (!viewer || !(await mayHear(viewer))) return;
        if (event !== 'check') yield event;
      }
    } finally {
      clearInterval(timer);
      for (const stop of stops) stop();
    }
  }
}
