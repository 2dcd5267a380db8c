/** A predicate: the lot put this person (an expression) on the panel of this appeal, and they were asked. */
export const satOnPanel = (appealId: string, personId: string): string => `EXISTS (
  SELECT 1 FROM panel JOIN panel_seat seat ON seat.panel_id = panel.id
  WHERE panel.appeal_id = ${appealId} AND seat.person_id = ${personId} AND seat.state <> 'passed')`;
