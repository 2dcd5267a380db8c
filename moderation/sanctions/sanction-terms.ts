import { type Viewer, holdsEverywhere } from '../../forum/access/viewer.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';
import {
  type SanctionKind,
  type SanctionState,
  hoursAlone,
  hoursAtMost,
  sanctionKinds,
  warningHours,
} from './sanction-states.js';

export interface SanctionInput {
  kind: SanctionKind;
  hours?: number | null;
  hoursBetweenPosts?: number | null;
}

/** A sanction as it will be written. */
export interface SanctionTerms {
  kind: SanctionKind;
  spaceId: string | null;
  hours: number;
  hoursBetweenPosts: number | null;
  state: Extract<SanctionState, 'pending' | 'in_force'>;
  /** How long it binds from now on; less than `hours` while it waits for a second moderator. */
  bindingHours: number;
}

/**
 * What a moderator asked for, made complete and checked: a mute in the space needs one, a mute or suspension
 * everywhere needs an office over everything, and a long suspension waits for a second moderator.
 */
export function sanctionTerms(viewer: Viewer, input: SanctionInput, spaceId: string | null): SanctionTerms {
  const { kind } = input;
  if (!sanctionKinds.includes(kind)) throw invalid('sanction.kind', 'not_a_choice');
  if (kind === 'mute_in_space' && spaceId === null) throw invalid('sanction.kind', 'no_space');
  if ((kind === 'mute' || kind === 'suspension') && !holdsEverywhere(viewer, 'moderator'))
    throw new Refusal('FORBIDDEN', { because: 'office_over_everything_needed' });
  const hours = kind === 'warning' ? warningHours : hoursIn('sanction.hours', input.hours, hoursAtMost);
  const waits = kind === 'suspension' && hours > hoursAlone;
  return {
    kind,
    spaceId: kind === 'mute_in_space' ? spaceId : null,
    hours,
    hoursBetweenPosts:
      kind === 'slow_down' ? hoursIn('sanction.hoursBetweenPosts', input.hoursBetweenPosts ?? 24, 168) : null,
    state: waits ? 'pending' : 'in_force',
    bindingHours: waits ? hoursAlone : hours,
  };
}

function hoursIn(field: string, hours: number | null | undefined, atMost: number): number {
  if (!Number.isInteger(hours) || hours! < 1 || hours! > atMost)
    throw invalid(field, 'out_of_range', { min: 1, max: atMost });
  return hours!;
}
