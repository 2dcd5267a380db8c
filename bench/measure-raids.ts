import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WatchRhythm } from '../moderation/incidents/watch-rhythm.js';
import { isOver, measures, rhythmOf, windowMinutes } from '../moderation/incidents/rhythm.js';
import { RecordAct } from '../moderation/audit/record-act.js';
import { Notices } from '../forum/following/notices/notices.store.js';
import { MovableClock, stopwatch } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { migrate } from '../platform/database/migrate.js';
import { openDatabaseServer } from '../platform/embedded-postgres/database-server.js';
import { Live } from '../platform/live/live.js';
import { Log } from '../platform/log/log.js';
import { MailTable } from '../platform/mail/mail.store.js';
import { readSettings } from '../platform/settings/settings.js';
import { chance } from './screening-load.js';
import { seedCommunity, usualSize } from './seed-community.js';

/**
 * How many false alarms the watch for raids and floods gives, how soon it finds a raid, and what watching costs. Posts
 * come as in a real forum: its hours of the day, its good and bad days, answers that follow answers. Prints Markdown.
 * Run: node --import @oxc-node/core/register bench/measure-raids.ts FOLDER, where the folder holds forum-shape.json.
 */
const folder = process.argv[2] ?? '../shared/data';
const shape = JSON.parse(readFileSync(join(folder, 'forum-shape.json'), 'utf8')) as { shareOfPostsByHourUtc: number[] };

const minutesADay = 24 * 60;
const learntDays = 28;
const watchedDays = 26 * 7;
const { floor } = measures.posts;

type Limit = (counts: ReadonlyMap<number, number>) => number;
const rhythm: Limit = (counts) => rhythmOf(counts, measures.posts).limit;
const fixed: Limit = () => floor;
/** What is often done: three standard deviations over the mean of all windows. */
const meanAndDeviation: Limit = (counts) => {
  const windows = (learntDays * minutesADay) / windowMinutes;
  const values = [...counts.values()];
  const mean = values.reduce((sum, one) => sum + one, 0) / windows;
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) + (windows - values.length) * mean ** 2;
  return Math.max(floor, mean + 3 * Math.sqrt(squares / windows));
};

/** Posts by the minute. A day is good or bad by a factor of two; each post brings 0.6 answers, half of them within two hours. */
function postsByMinute(aDay: number, random: () => number): Uint16Array {
  const days = learntDays + watchedDays;
  const minutes = new Uint16Array(days * minutesADay);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const add = (at: number): void => {
    const pending = [at];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (next >= minutes.length) continue;
      minutes[next]! += 1;
      if (random() < 0.6) pending.push(next + Math.round(Math.exp(Math.log(123) + 2.04 * normal())));
    }
  };
  for (let day = 0; day < days; day += 1) {
    const begun = aDay * 0.4 * Math.exp(0.55 * normal() - 0.15);
    for (let hour = 0; hour < 24; hour += 1)
      for (let minute = 0; minute < 60; minute += 1) {
        const expected = (begun * shape.shareOfPostsByHourUtc[hour]!) / 60;
        for (let left = expected; left > 0; left -= 1) if (random() < left) add((day * 24 + hour) * 60 + minute);
      }
  }
  return minutes;
}

/** The windows before this minute, by how many windows ago. */
function before(minutes: Uint16Array, at: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (let ago = 1; ago * windowMinutes < learntDays * minutesADay; ago += 1) {
    const count = inWindow(minutes, at - ago * windowMinutes);
    if (count > 0) counts.set(ago, count);
  }
  return counts;
}

function inWindow(minutes: Uint16Array, at: number): number {
  let count = 0;
  for (let back = 0; back < windowMinutes; back += 1) count += minutes[at - back] ?? 0;
  return count;
}

/** At which minutes an incident began, watched minute by minute from the fifth week on. */
function alarms(minutes: Uint16Array, limitOf: Limit, until = minutes.length): number[] {
  const found: number[] = [];
  let open: { limitCount: number; lastOver: number } | null = null;
  for (let at = learntDays * minutesADay; at < until; at += 1) {
    const count = inWindow(minutes, at);
    if (open) {
      if (count >= open.limitCount) open.lastOver = at;
      else if (isOver(open, at - open.lastOver, count)) open = null;
    } else if (count >= floor) {
      const limitCount = limitOf(before(minutes, at));
      if (count < limitCount) continue;
      open = { limitCount, lastOver: at };
      found.push(at);
    }
  }
  return found;
}

const sizes = [10, 125, 700, 2500];
const rates = [4, 10, 30, 100];

console.log(`\n| posts a day | a fixed limit of ${floor} | mean and three deviations | the space's rhythm |`);
console.log('| ---: | ---: | ---: | ---: |');
for (const aDay of sizes) {
  const minutes = postsByMinute(aDay, chance(aDay));
  const count = (limit: Limit): string => ((alarms(minutes, limit).length / watchedDays) * 28).toFixed(1);
  console.log(`| ${aDay} | ${count(fixed)} | ${count(meanAndDeviation)} | ${count(rhythm)} |`);
}

console.log('\nAn assembly every Sunday, 300 posts within an hour, the first one in the week after those learnt:\n');
for (const aDay of [125, 700]) {
  const minutes = postsByMinute(aDay, chance(aDay + 1));
  const random = chance(9);
  for (let week = 5; week * 7 < learntDays + watchedDays; week += 1)
    for (let post = 0; post < 300; post += 1)
      minutes[(week * 7 - 1) * minutesADay + 18 * 60 + Math.floor(random() * 60)]! += 1;
  const weeks = alarms(minutes, rhythm).map((at) => Math.ceil(at / minutesADay / 7));
  console.log(`- ${aDay} posts a day: announced in week ${weeks.join(', ') || 'none'}`);
}

console.log(`\n| posts a day | ${rates.map((rate) => `raid of ${rate} a minute`).join(' | ')} |`);
console.log(`| ---: | ${rates.map(() => '---:').join(' | ')} |`);
for (const aDay of sizes) {
  const quiet = postsByMinute(aDay, chance(aDay + 2));
  const random = chance(17);
  const cells = rates.map((rate) => {
    const waits: number[] = [];
    for (let trial = 0; trial < 40; trial += 1) {
      const begins = learntDays * minutesADay + Math.floor(random() * watchedDays * 0.9 * minutesADay);
      const minutes = quiet.slice();
      for (let at = begins; at < begins + 60; at += 1) minutes[at]! += rate;
      const limit = rhythm(before(minutes, begins));
      let wait = 0;
      while (wait < 60 && inWindow(minutes, begins + wait) < limit) wait += 1;
      // Within the minute in which the limit is crossed posts come evenly.
      const short = limit - inWindow(minutes, begins + wait - 1);
      waits.push(wait >= 60 ? Infinity : (wait + Math.min(1, Math.max(0, short / rate))) * 60);
    }
    waits.sort((a, b) => a - b);
    const say = (seconds: number): string => (seconds === Infinity ? 'not found' : `${Math.round(seconds)} s`);
    return `${say(waits[20]!)} (${say(waits[37]!)})`;
  });
  console.log(`| ${aDay} | ${cells.join(' | ')} |`);
}

const place = await mkdtemp(join(tmpdir(), 'meridian-raids-'));
const server = await openDatabaseServer(readSettings({ DATA_DIR: place }), Log.silent());
await migrate(server.connectionString);
const database = new Database(server.connectionString);
try {
  await seedCommunity(database, { ...usualSize, spaces: 300 });
  await database.query('ANALYZE');
  const newest = await database.one<{ at: Date }>('SELECT max(created_at) AS at FROM post');
  const clock = new MovableClock(newest!.at);
  const live = new Live();
  const watch = new WatchRhythm(database, clock, new RecordAct(clock), new Notices(clock, live), new MailTable(clock));
  const best = async (work: () => Promise<unknown>): Promise<number> => {
    let least = Infinity;
    for (let round = 0; round < 30; round += 1) {
      const elapsed = stopwatch();
      await work();
      least = Math.min(least, elapsed());
    }
    return least;
  };
  await watch.watch();
  const [one, scan] = [await best(() => watch.watch()), await best(() => database.query('SELECT count(*) FROM post'))];
  console.log(
    `\nOne look at 300 spaces and 100,000 posts: ${one.toFixed(1)} ms, ${(one / scan).toFixed(2)} of one scan of the posts.`,
  );
} finally {
  await database.close();
  await server.release();
  await rm(place, { recursive: true, force: true });
}
