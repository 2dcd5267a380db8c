import type { Viewer } from '../../../forum/access/viewer.js';
import type { RuleReader } from './rule.type.js';

/** How a viewer reads the book: an administrator who is no moderator is told no moderator's name. */
export function readerOf(viewer: Viewer): RuleReader {
  const { locale, personId } = viewer;
  return { locale, personId, seesNames: viewer.offices.some(({ kind }) => kind === 'moderator') };
}
