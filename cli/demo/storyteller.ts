import type { INestApplicationContext, Type } from '@nestjs/common';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import type { Viewer } from '../../forum/access/viewer.js';
import type { MovableClock } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/database/database.js';

/** What a telling knows: its rooms and its clock, and which ids the keys of the story have got. */
export class Storyteller {
  readonly people = new Map<string, string>();
  readonly spaces = new Map<string, string>();
  readonly threads = new Map<string, string>();
  readonly posts = new Map<string, string>();
  /** What did not go as the story says; empty when all is well. */
  readonly surprises: string[] = [];

  constructor(
    private readonly house: INestApplicationContext,
    readonly database: Database,
    readonly clock: MovableClock,
    /** The moment that the story leads up to. */
    readonly now: Date,
  ) {}

  /** A verb, out of the rooms. */
  get<T>(verb: Type<T>): T {
    return this.house.get(verb, { strict: false });
  }

  /** The person with this key as they are at the story's moment: what they may do is asked again for each act. */
  async as(key: string): Promise<Viewer> {
    const viewer = await this.get(LoadViewer).byPerson(this.person(key));
    if (!viewer) throw new Error(`the story's ${key} has no account`);
    return viewer;
  }

  person = (key: string): string => known(this.people, key, 'person');
  space = (key: string): string => known(this.spaces, key, 'space');
  thread = (key: string): string => known(this.threads, key, 'thread');
  post = (key: string): string => known(this.posts, key, 'post');
}

/** Something that happens at a moment. */
export interface Step {
  at: Date;
  what: string;
  tell(teller: Storyteller): Promise<void>;
  /** Once the worker has done what the step made due. */
  afterwards?(teller: Storyteller): Promise<void>;
}

/** The story speaks of something that has not come about, since what should have made it was refused. */
export class NotTold extends Error {}

function known(ids: ReadonlyMap<string, string>, key: string, what: string): string {
  const id = ids.get(key);
  if (!id) throw new NotTold(`the story has not told of the ${what} "${key}" yet`);
  return id;
}
