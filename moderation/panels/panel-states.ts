import type { Hearing } from '../appeals/appeal-states.js';

/**
 * A panel waits for the appellant's word, then sits; it ends with an answer, without one, without having been drawn,
 * or because the appeal was over before it.
 */
export type PanelState = 'waits_for_word' | 'sits' | 'answered' | 'undecided' | 'not_drawn' | 'ended';

/** Whether appeals may be put to a panel, and what its answer is for whoever hears them. */
export const panelModes = ['off', 'advisory', 'binding'] as const;
export type PanelMode = (typeof panelModes)[number];

/** What a member of a panel says: the same that whoever hears the appeal may say. */
export type PanelView = Hearing;

/** How long the appellant has for the word, and somebody who is drawn for an answer. */
export const wordHours = 48;
export const answerHours = 48;

/** How long a panel sits from its draw. */
export const sitsDays = 7;

/** Who has been a member for less time is not drawn; neither is who was asked within these days. */
export const memberDays = 90;
export const restDays = 180;

/** Who has not come here for so long is not drawn: they would not answer. */
export const absentDays = 60;

/** A guideline as grave as this (threats, abuse of a child) is not put before members. */
export const tooGrave = 4;
