import { windowMinutes } from './rhythm.js';

/**
 * Whom reports are about must not learn of them from their number: a predicate over an `incident` row, for a person (an
 * expression). Asked of the reports themselves, since a case bears the name of the first incident that brought it alone.
 */
export const notAimedAt = (personId: string): string => `(incident.measure <> 'reports' OR NOT EXISTS (
  SELECT 1 FROM moderation_case aimed WHERE aimed.subject_person_id = ${personId} AND (aimed.incident_id = incident.id
    OR (aimed.space_id IS NOT DISTINCT FROM incident.space_id AND EXISTS (
      SELECT 1 FROM report WHERE report.case_id = aimed.id
        AND report.filed_at > incident.began_at - interval '${windowMinutes} minutes'
        AND report.filed_at <= coalesce(incident.ended_at, 'infinity'))))))`;
