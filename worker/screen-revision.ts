import { Injectable } from '@nestjs/common';
import { ScreenRevisionFully } from '../moderation/screening/screen-revision.js';

/** After each revision: the full screening. */
@Injectable()
export class ScreenRevision {
  constructor(private readonly screening: ScreenRevisionFully) {}

  async run({ revisionId }: { revisionId: string }): Promise<void> {
    await this.screening.screen(revisionId);
  }
}
