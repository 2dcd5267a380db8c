import type { KeyName } from './keys.ts';

/** Something that the palette can do. */
export interface Command {
  id: string;
  label: string;
  /** The single key that does the same. */
  key?: KeyName;
  run: () => void;
}

/** What the queue around a case knows of the page of the case, while it stands. Only in a browser. */
class OnDesk {
  /** What can be done with the case. */
  commands = $state.raw<readonly Command[]>([]);
  /** A decision is on its way: what comes back over the live line is its own. */
  isSending = false;
}

export const onDesk = new OnDesk();
