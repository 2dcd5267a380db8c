import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../access/viewer.js';
import { Subscribe } from './subscribe.js';
import type { Subscription } from './subscriptions.store.js';

/**
 * Stops following a thread or a space. The choice is kept, so that writing there again or being in the space does not
 * bring it back.
 */
@Injectable()
export class Unsubscribe {
  constructor(private readonly subscribe: Subscribe) {}

  run(viewer: Viewer, input: Omit<Subscription, 'level'>): Promise<Subscription> {
    return this.subscribe.run(viewer, { ...input, level: 'none' });
  }
}
