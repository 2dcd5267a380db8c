import type { Viewer } from '../../forum/access/viewer.js';

/**
 * The policy's row `moderate` as SQL, with what nobody may moderate: what is about themselves and what they reported.
 * Always as $1 (the places of the viewer's offices), $2 (their languages, in step) and $3 (the viewer).
 */
export function scopeParameters(viewer: Viewer): [(string | null)[], string[], string | null] {
  const offices = viewer.offices.filter(({ kind }) => kind === 'moderator');
  return [offices.map(({ spaceId }) => spaceId), offices.map(({ languages }) => languages.join(',')), viewer.personId];
}

/** A predicate over a `moderation_case` row and its space's row (left joined) under these aliases. */
export function caseInScope(cases: string, space: string): string {
  return `(EXISTS (
      SELECT 1 FROM unnest($1::uuid[], $2::text[]) AS office (space_id, languages)
      WHERE (office.space_id IS NULL OR office.space_id = ANY(${space}.line))
        AND (office.languages = '' OR ${cases}.language IS NULL
          OR ${cases}.language = ANY(string_to_array(office.languages, ','))))
    AND ${notConcerned(cases)})`;
}

/** Nobody works on a case on themselves or one that they reported. The viewer is $3, unless told otherwise. */
export function notConcerned(cases: string, viewer = '$3'): string {
  return `(${cases}.subject_person_id <> ${viewer}::uuid AND NOT EXISTS (
    SELECT 1 FROM report WHERE report.case_id = ${cases}.id AND report.reporter_id = ${viewer}::uuid))`;
}
