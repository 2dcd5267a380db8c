/** Everybody who may stand before a door; each is one person of the stage and nothing else. */
export const viewerNames = [
  'nobody',
  'outsider',
  'asked',
  'participant',
  'former',
  'lead',
  'coordinator',
  'moderatorIn',
  'moderatorOut',
  'decider',
  'secretary',
  'admin',
  'muted',
  'suspended',
  'lapsed',
  'erased',
  'author',
  'reporter',
] as const;
export type ViewerName = (typeof viewerNames)[number];

/** Viewers by what they have in common. A name alone beats `insiders`, `insiders` beats `members`, and so on. */
export const groups = {
  /** In the request, invite and secret space of the stage. */
  insiders: ['participant', 'lead', 'muted', 'author'],
  /** On the roll and not suspended: who reads as a member. */
  members: [
    'outsider',
    'asked',
    'participant',
    'former',
    'lead',
    'coordinator',
    'moderatorIn',
    'moderatorOut',
    'decider',
    'secretary',
    'admin',
    'muted',
    'author',
    'reporter',
  ],
  /** Has an account and signed in, whatever was decided about them. */
  signedIn: viewerNames.filter((name) => name !== 'nobody' && name !== 'erased'),
  moderators: ['moderatorIn', 'moderatorOut', 'decider'],
  everybody: viewerNames,
} satisfies Record<string, readonly ViewerName[]>;
export type GroupName = keyof typeof groups;

export type WhoName = ViewerName | GroupName;

/** What a row expects: an answer for each name or group; the more particular wins. */
export type Expected = Partial<Record<WhoName, string>>;

const order: readonly GroupName[] = ['moderators', 'insiders', 'members', 'signedIn', 'everybody'];

/** What the row expects of one viewer; a row that forgets somebody does not hold. */
export function expectedFor(row: Expected, viewer: ViewerName): string {
  const own = row[viewer];
  if (own !== undefined) return own;
  for (const group of order) {
    const answer = row[group];
    if (answer !== undefined && (groups[group] as readonly string[]).includes(viewer)) return answer;
  }
  throw new Error(`the row says nothing of ${viewer}`);
}

/** The viewers that names and groups stand for. */
export function viewersOf(names: readonly WhoName[]): Set<ViewerName> {
  return new Set(names.flatMap((name) => (name in groups ? groups[name as GroupName] : [name as ViewerName])));
}

/** Who acts as a member is signed in, on the roll and not suspended; the rest of a row says what happens then. */
export const asMember: Expected = {
  nobody: 'UNAUTHENTICATED',
  erased: 'UNAUTHENTICATED',
  suspended: 'SUSPENDED',
  lapsed: 'FORBIDDEN',
};

/** The same for acts in an office: without it, the thing is not there. */
export const inOffice: Expected = {
  nobody: 'UNAUTHENTICATED',
  erased: 'UNAUTHENTICATED',
  suspended: 'SUSPENDED',
  signedIn: 'NOT_FOUND',
};
