import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { sessionCookie } from '../../api/request/session-cookie.js';
import { openHouse, type OpenHouse } from '../../cli/start/open-house.js';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import { nobody, type Viewer } from '../../forum/access/viewer.js';
import { publishGuidelines } from '../../forum/members/guidelines.store.js';
import { CreateCommunity } from '../../forum/members/set-up/create-community.js';
import { OpenSession } from '../../forum/members/sign-in/open-session.js';
import { StartThread } from '../../forum/discussion/start-thread.js';
import { SubmitPost } from '../../forum/discussion/submit-post.js';
import { type Clock, SystemClock } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/database/database.js';
import { Log } from '../../platform/log/log.js';
import { readSettings } from '../../platform/settings/settings.js';
import { HouseBuilders, type TestPerson } from './house-builders.js';
import { openTestDatabase } from './test-database.js';

export interface PagesHouseOptions {
  clock?: Clock;
  kind?: 'real' | 'demo';
  /** Settings by their variables' names. */
  variables?: Record<string, string>;
}

export interface BrowseOptions {
  javaScript?: boolean;
  /** Whether going to a page waits until its script runs in it; unless told otherwise, wherever one runs. */
  waitsForScript?: boolean;
}

type Axe = Pick<typeof axe, 'run'>;

/** The widths that every journey is walked in: a desk and a phone. */
export const widths = [1280, 390] as const;

/**
 * Meridian whole, as `npm start` opens it: api, worker and the built pages on a port of their own, over a database of
 * its own. For journeys in a real browser.
 */
export class PagesHouse {
  readonly people: HouseBuilders;
  private readonly contexts: BrowserContext[] = [];
  private readonly pageErrors: Error[] = [];

  constructor(
    readonly url: string,
    readonly commonsId: string,
    private readonly house: OpenHouse,
    private readonly closers: (() => Promise<unknown>)[],
  ) {
    this.people = new HouseBuilders(house.platform, commonsId);
  }

  get database(): Database {
    return this.house.platform.database;
  }

  /** A verb, a store's class or a job, out of the rooms. */
  get<T>(part: Type<T>): T {
    return this.house.api!.house.get(part, { strict: false });
  }

  async as(person: TestPerson): Promise<Viewer> {
    return (await this.get(LoadViewer).byPerson(person.id))!;
  }

  /** A browser in which this person is signed in, in this width; what goes wrong in a page is told at the end. */
  async browse(browser: Browser, person: TestPerson, width: number, options: BrowseOptions = {}): Promise<Page> {
    const { javaScript = true, waitsForScript = javaScript } = options;
    const context = await browser.newContext({
      viewport: { width, height: width < 600 ? 800 : 900 },
      hasTouch: width < 600,
      baseURL: this.url,
      locale: 'en-GB',
      javaScriptEnabled: javaScript,
    });
    this.contexts.push(context);
    const how = { method: 'link', device: 'a journey', before: nobody(this.house.platform.clock.now()) } as const;
    const { token, expiresAt } = await this.database.transaction((tx) =>
      this.get(OpenSession).open(tx, person.id, how),
    );
    const [name = '', value = ''] = sessionCookie(this.url, token, expiresAt).split(';')[0]!.split('=');
    await context.addCookies([{ name, value, url: this.url }]);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.pageErrors.push(error));
    if (waitsForScript) comeAwake(page);
    return page;
  }

  /** A thread by its opening post, and further posts, screened by the worker before this returns. */
  async thread(author: TestPerson, title: string, text: string, spaceId = this.commonsId): Promise<string> {
    const { threadId, postId } = await this.get(StartThread).start(await this.as(author), { spaceId, title, text });
    await this.screened(postId!);
    return threadId!;
  }

  async post(author: TestPerson, threadId: string, text: string): Promise<string> {
    const { postId } = await this.get(SubmitPost).submit(await this.as(author), { threadId, text });
    await this.screened(postId!);
    return postId!;
  }

  private async screened(postId: string): Promise<void> {
    await expect
      .poll(() => this.database.one('SELECT 1 FROM post WHERE id = $1 AND screened_at IS NOT NULL', [postId]), {
        timeout: 20_000,
        interval: 50,
      })
      .toBeDefined();
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
    await this.house.close();
    for (const close of this.closers) await close();
    expect(this.pageErrors).toEqual([]);
  }
}

/**
 * Makes going to a page wait until its script runs in it: a page can be used before, but then it answers as it does
 * where no script runs, and which of the two a journey sees would be chance.
 */
function comeAwake(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const whenAwake = async (response: Response | null): Promise<Response | null> => {
    const isPage = response?.headers()['content-type']?.startsWith('text/html');
    if (isPage) await page.locator('html[data-awake]').waitFor({ state: 'attached' });
    return response;
  };
  page.goto = async (url, how) => whenAwake(await goto(url, how));
  page.reload = async (how) => whenAwake(await reload(how));
}

/** Opens a house with pages for one journey. */
export async function openPagesHouse(options: PagesHouseOptions = {}): Promise<PagesHouse> {
  const testDatabase = await openTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'meridian-pages-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const settings = readSettings({ DATA_DIR: dataDir, PORT: String(port), PUBLIC_URL: url, ...options.variables });
  const house = await openHouse(settings, {
    parts: ['api', 'worker', 'web'],
    log: Log.silent(),
    clock: options.clock ?? new SystemClock(),
    connectionString: testDatabase.connectionString,
  });
  const { database, clock } = house.platform;
  const create = house.api!.house.get(CreateCommunity, { strict: false });
  const { commonsId } = await database.transaction(async (tx) => {
    const made = await create.create(tx, {
      name: { en: 'Overseas', es: 'Exterior' },
      kind: options.kind ?? 'real',
    });
    await publishGuidelines(tx, { guidelines, publishedBy: null, at: clock.now() });
    return made;
  });
  return new PagesHouse(url, commonsId, house, [
    () => testDatabase.drop(),
    () => rm(dataDir, { recursive: true, force: true }),
  ]);
}

/** Nothing that keeps somebody from using the page, as far as a machine can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  // As the browser's own words, not the page's: its policy lets no page evaluate anything.
  await page.evaluate(`${axe.source}; undefined`);
  const found = await page.evaluate(async () => {
    const { violations } = await (window as never as { axe: Axe }).axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
  expect([page.url(), found]).toEqual([page.url(), []]);
}

const guidelines = [
  {
    number: 1,
    title: { en: 'Respect' },
    clause: { en: 'Argue with what was said, not with who said it.' },
    severity: 3,
  },
  { number: 2, title: { en: 'No threats' }, clause: { en: 'Nobody is threatened here.' }, severity: 5 },
  { number: 3, title: { en: 'No spam' }, clause: { en: 'Do not sell, and do not say the same thing everywhere.' } },
];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
