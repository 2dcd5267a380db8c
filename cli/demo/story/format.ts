/**
 * The format of a story: a community written down as data, told later through the real verbs with the clock moved.
 * Pure types. Everything refers to everything else by keys written by hand; the teller maps keys to real ids.
 */

/** Text in the languages of the community; `en` is always there and is the fallback. */
export interface Words {
  en: string;
  es?: string;
}

/**
 * When something happens, in UTC and relative to the moment the story is told ("now"):
 * `'12d 19:05'` is 19:05 on the UTC day twelve days before today (never less than one day),
 * `'95m'` is 95 minutes before now, `'+2d 18:00'` is 18:00 on the day after tomorrow (only for timetables).
 * A moment in `m` lies within the last 26 hours, so what it refers to has happened at least two days ago or is itself in `m`.
 */
export type Moment = `${number}d ${number}:${number}` | `${number}m`;
export type FutureMoment = `+${number}d ${number}:${number}`;

export type Continent = 'africa' | 'asia' | 'europe' | 'north-america' | 'south-america' | 'oceania';
export type OfficeKind = 'admin' | 'moderator' | 'secretary' | 'coordinator';

export interface Office {
  kind: OfficeKind;
  /** A space and its branches; everything where it is left out. */
  scope?: string;
}

export interface Person {
  key: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The town, for people to read. */
  place: string;
  /** Key of the home region, where the person is a participant from the day they joined. */
  home: string;
  /** IANA time zone. */
  zone: string;
  /** BCP 47, the one they write most first. */
  languages: string[];
  /** In which language Meridian speaks to them. */
  locale: 'en' | 'es';
  joinedDaysAgo: number;
  offices?: Office[];
  /** One line for the list of people who can be signed in as. */
  note?: string;
}

export type SpaceKind = 'commons' | 'region' | 'campaign' | 'working_group' | 'council';
export type AccessMode = 'open' | 'request' | 'invite' | 'secret';

export interface Space {
  key: string;
  kind: SpaceKind;
  access: AccessMode;
  name: Words;
  purpose: Words;
  /** Only regions: the region above; a continent has none. */
  parent?: string;
  /** Only countries and branches. */
  continent?: Continent;
  /** ISO 3166-1 alpha-2; only countries and branches. */
  country?: string;
  openedDaysAgo: number;
  openedBy: string;
  /** In the space as leads from its opening. A coordinator's region is led by nobody: the office does that. */
  leads?: string[];
  /** The guideline shown in one line above the composer, where the space has its own. */
  ownGuideline?: Words;
  /** Who came in later and when; told as joining, as a request and its decision, or as an invitation, by access mode. */
  joins?: { at: Moment; who: string[] }[];
}

export interface Guideline {
  number: number;
  title: Words;
  clause: Words;
}

export type Reaction = 'thanks' | 'agree' | 'insight' | 'smile' | 'with_you';
export type Outcome = 'published' | 'held' | 'refused';
export type CaseOutcome = 'no_breach' | 'release' | 'edit_request' | 'hide' | 'remove' | 'lock';
export type SanctionKind = 'warning' | 'slow_down' | 'mute_in_space' | 'mute' | 'suspension';
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

interface Happening {
  at: Moment;
  /** Key of the person who does it. */
  who: string;
}

/** What a post is expected to meet at the door; the teller may check it. Left out: published. */
interface Writing {
  /** Key of the post this makes: the thread's key, `#` and the post's place in its tale, from 1. */
  post: string;
  /** Markdown. `@{aroha}` stands for a mention of the person with that key. */
  text: string;
  /** BCP 47; left out: English. */
  language?: string;
  expects?: Outcome;
  /** Why a rule is expected to fire, for people to read. */
  because?: string;
}

export type StartThread = Happening & Writing & { does: 'startThread'; in: string; thread: string; title: string };
export type Answer = Happening & Writing & { does: 'answer'; thread: string; answers?: string };
/** Left out `opensAt`: open from the start. Times of the past are moments of the story, the teller's clock passes them. */
export type HostThread = Happening &
  Writing & {
    does: 'hostThread';
    in: string;
    thread: string;
    title: string;
    hosts: string[];
    opensAt: Moment | FutureMoment;
    closesAt: Moment | FutureMoment;
    slowModeMinutes?: number;
    holdFirstPosts?: boolean;
  };
export type CloseThread = Happening & { does: 'closeThread'; thread: string; summary: string };
export type Highlight = Happening & { does: 'highlight'; post: string };
export type React = Happening & { does: 'react'; post: string; reaction: Reaction };
export type Bookmark = Happening & { does: 'bookmark'; post: string };
export type Edit = Happening & { does: 'edit'; post: string; text: string };
export type Withdraw = Happening & { does: 'withdraw'; post: string };

export type JoinSpace = Happening & { does: 'joinSpace'; space: string };
export type RequestToJoin = Happening & { does: 'requestToJoin'; space: string; words?: string };
export type DecideRequest = Happening & { does: 'decideRequest'; space: string; person: string; granted: boolean };
export type Invite = Happening & { does: 'invite'; space: string; person: string };
/** The invited person comes in. */
export type AcceptInvitation = Happening & { does: 'acceptInvitation'; space: string };
export type SetDigest = Happening & {
  does: 'setDigest';
  frequency: 'daily' | 'weekly';
  weekday?: Weekday;
  /** Wall time in the person's own zone. */
  hour: number;
  minute: number;
};
export type Subscribe = Happening & { does: 'subscribe'; space: string };

export type Report = Happening & { does: 'report'; post: string; guideline: number; words: string };
export type ClaimCase = Happening & { does: 'claimCase'; post: string };
export type NoteOnCase = Happening & { does: 'noteOnCase'; post: string; words: string };
export type DecideCase = Happening & {
  does: 'decideCase';
  /** The post that the case is about; at most one of its cases is open. */
  post: string;
  outcome: CaseOutcome;
  guideline?: number;
  sanction?: { kind: SanctionKind; days?: number };
  /** The moderator's own addition to the drafted statement of reasons. */
  words?: string;
};
/** Against the latest decision on this post. */
export type Appeal = Happening & { does: 'appeal'; post: string; text: string };
export type HearAppeal = Happening & {
  does: 'hearAppeal';
  post: string;
  firstView: string;
  outcome: 'upheld' | 'changed' | 'overturned';
  words: string;
};

export type StoryEvent =
  | StartThread
  | Answer
  | HostThread
  | CloseThread
  | Highlight
  | React
  | Bookmark
  | Edit
  | Withdraw
  | JoinSpace
  | RequestToJoin
  | DecideRequest
  | Invite
  | AcceptInvitation
  | SetDigest
  | Subscribe
  | Report
  | ClaimCase
  | NoteOnCase
  | DecideCase
  | Appeal
  | HearAppeal;

/** How threads are written down: one tale a thread, flattened into events by `assemble.ts`. */
export interface ThreadTale {
  key: string;
  in: string;
  title: string;
  hosting?: Pick<HostThread, 'hosts' | 'opensAt' | 'closesAt' | 'slowModeMinutes' | 'holdFirstPosts'>;
  posts: PostTale[];
}

export interface PostTale {
  by: string;
  at: Moment;
  text: string;
  /** The place of the post in this tale that it answers, from 1. */
  to?: number;
  language?: string;
  expects?: Outcome;
  because?: string;
  /** Who reacted how, in the hour that follows. */
  reactions?: Partial<Record<Reaction, string[]>>;
}

export interface Community {
  name: Words;
  purpose: Words;
  kind: 'demo';
  locales: ('en' | 'es')[];
  foundedDaysAgo: number;
}

/** Told in this order: community, guidelines, people (the roll) with their offices, spaces with their leads, then events. */
export interface Story {
  community: Community;
  guidelines: Guideline[];
  people: Person[];
  spaces: Space[];
  /** In time order for any moment at which the story is told, see `timeline.ts`. */
  events: StoryEvent[];
}
