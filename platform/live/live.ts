import { EventEmitter } from 'node:events';
import type { Tx } from '../database/database.js';

/**
 * That something changed: an id and a version, never words. Who hears it asks again by an ordinary query, and so
 * through the policy. `person` is for one person alone (a notice, a change of standing).
 */
export interface LiveEvent {
  kind: 'thread' | 'person' | 'queue' | 'space';
  id: string;
  version: number;
}

/** Carries events to the other processes; a hint only, since clients compare versions every 60 s. */
export interface LiveRelay {
  publish(event: LiveEvent): void;
  close(): Promise<void>;
}

/** Live updates: published inside transactions, sent after their commit, heard in every process. */
export class Live {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private relay: LiveRelay | undefined;

  /** Connects the other processes; without a relay events stay in this one. */
  connect(relay: LiveRelay): void {
    this.relay = relay;
  }

  /** Publishes after `tx` has committed. Versions only have to differ, so the commit's order does not matter. */
  publish(tx: Tx, event: LiveEvent): void {
    tx.afterCommit(() => {
      this.deliver(event);
      this.relay?.publish(event);
    });
  }

  /** Called for what came from another process. */
  deliver(event: LiveEvent): void {
    this.emitter.emit(event.kind, event);
  }

  /** Hears events of a kind (of one id, if given) until the returned function is called. */
  hear(kind: LiveEvent['kind'], id: string | null, listener: (event: LiveEvent) => void): () => void {
    const heard = (event: LiveEvent) => {
      if (id === null || event.id === id) listener(event);
    };
    this.emitter.on(kind, heard);
    return () => this.emitter.off(kind, heard);
  }
}
