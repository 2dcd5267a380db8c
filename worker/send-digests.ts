import { Injectable } from '@nestjs/common';
import { DueDigests } from '../forum/following/digests/due-digests.js';

/** Every minute: makes the digests that are due into mail. */
@Injectable()
export class SendDigests {
  constructor(private readonly digests: DueDigests) {}

  run(signal?: AbortSignal): Promise<{ made: number }> {
    return this.digests.run(signal);
  }
}
