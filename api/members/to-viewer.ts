import type { Viewer } from '../../forum/access/viewer.js';
import type { Viewer as ViewerType } from './viewer.type.js';

/** The viewer as the schema shows them to themselves. */
export function toViewer(viewer: Viewer): ViewerType {
  return {
    id: viewer.personId!,
    displayName: viewer.displayName,
    locale: viewer.locale,
    timeZone: viewer.timeZone,
    isOnRoll: viewer.isOnRoll,
    joinedAt: viewer.joinedAt,
    homeSpaceId: viewer.homeSpaceId,
    offices: viewer.offices,
    sanctions: viewer.causes,
  };
}
