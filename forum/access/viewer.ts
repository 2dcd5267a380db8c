export type OfficeKind = 'moderator' | 'coordinator' | 'secretary' | 'admin';

/** An office in force: over everything (`spaceId` null) or over a space and its branches; no languages means all. */
export interface Office {
  id: string;
  kind: OfficeKind;
  spaceId: string | null;
  languages: readonly string[];
}

export type ParticipationState = 'asked' | 'invited' | 'in' | 'left' | 'removed';
export type ParticipationRole = 'member' | 'lead';

export interface Participation {
  state: ParticipationState;
  role: ParticipationRole;
  removedUntil: Date | null;
}

export type StandingCauseKind = 'warning' | 'slow_down' | 'mute' | 'suspension';

/** A sanction's effect in force when the viewer was built; `spaceId` null binds everywhere. */
export interface StandingCause {
  kind: StandingCauseKind;
  spaceId: string | null;
  hoursBetweenPosts: number | null;
  decisionId: string;
  untilAt: Date | null;
}

/**
 * Who is asking, built once at the door and never changed: the first argument of every verb. `at` is the instant it
 * was built; every date in it has been compared with that instant already.
 */
export interface Viewer {
  readonly kind: 'nobody' | 'member' | 'system';
  /** For a system actor: its name, as the audit log shows it. */
  readonly systemName?: string;
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly displayName: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly at: Date;
  /** Whether the roll names this person today. */
  readonly isOnRoll: boolean;
  readonly joinedAt: Date | null;
  readonly homeSpaceId: string | null;
  readonly offices: readonly Office[];
  readonly participations: ReadonlyMap<string, Participation>;
  readonly causes: readonly StandingCause[];
  /** From when on this viewer accepts the guidelines that changed before posting; null: nothing new, or never asked. */
  readonly guidelinesDueAt: Date | null;
  /** The spaces whose words this viewer may read: the outer filter of every list. */
  readonly readableSpaceIds: readonly string[];
  /** The spaces this viewer may know of by name and purpose. */
  readonly knownSpaceIds: readonly string[];
}

/** Somebody who has not signed in. */
export function nobody(at: Date, locale = 'en'): Viewer {
  return {
    kind: 'nobody',
    personId: null,
    sessionId: null,
    displayName: '',
    locale,
    timeZone: 'UTC',
    at,
    isOnRoll: false,
    joinedAt: null,
    homeSpaceId: null,
    offices: [],
    participations: new Map(),
    causes: [],
    guidelinesDueAt: null,
    readableSpaceIds: [],
    knownSpaceIds: [],
  };
}

/** A named actor of the worker or the command line. It has no rights of its own: its verbs ask for it by kind. */
export function systemActor(systemName: string, at: Date): Viewer {
  return { ...nobody(at), kind: 'system', systemName };
}

/** The cause that suspends this viewer, if one is in force. */
export function suspensionOf(viewer: Viewer): StandingCause | undefined {
  return viewer.causes.find((cause) => cause.kind === 'suspension');
}

/** The cause that keeps this viewer from posting in a space, if one is in force. */
export function muteIn(viewer: Viewer, spaceId: string): StandingCause | undefined {
  return viewer.causes.find((cause) => cause.kind === 'mute' && (cause.spaceId === null || cause.spaceId === spaceId));
}

/** Whether the viewer holds an office over everything: every place, in every language. */
export function holdsEverywhere(viewer: Viewer, kind: OfficeKind): boolean {
  return viewer.offices.some(
    (office) => office.kind === kind && office.spaceId === null && office.languages.length === 0,
  );
}

/**
 * Whether the viewer holds an office over a place: `line` is the space and everything above it (null: a subject
 * without a space, which only an office over everything reaches); `language` null is in everyone's scope.
 */
export function holdsOver(
  viewer: Viewer,
  kind: OfficeKind,
  line: readonly string[] | null,
  language: string | null = null,
): boolean {
  return viewer.offices.some(
    (office) =>
      office.kind === kind &&
      (office.spaceId === null || (line?.includes(office.spaceId) ?? false)) &&
      (office.languages.length === 0 || language === null || office.languages.includes(language)),
  );
}
