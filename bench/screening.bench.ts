import { compileRules } from '../moderation/rules/compile-rules.js';
import { parseRuleSet } from '../moderation/rules/parse-rule-set.js';
import { screen } from '../moderation/rules/screen.js';
import { historyEntry } from '../moderation/signals/history.js';
import { PostSignals } from '../moderation/signals/post-signals.js';
import { RecentPosts } from '../moderation/signals/recent-posts.js';
import { longestText } from './hostile-posts.js';
import { hundredRules, makePosts, tenThousandWords } from './screening-load.js';
import { cpuMilliseconds, searchSlowest } from './search-slowest.js';

/**
 * How fast posts are screened: 100 rules and lists of 10,000 words, beside one plain pass over the same texts in the
 * same run; and the longest time that one hostile post of the greatest length takes, searched for over hostile texts
 * and patterns. Run: node --import @oxc-node/core/register bench/screening.bench.ts
 */
const posts = makePosts(20_000);
const parsed = parseRuleSet({ rules: hundredRules(), lists: { bench: tenThousandWords() } });
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors.slice(0, 3)));
const compiled = compileRules(parsed.value);

/** What any screening has to do at least: look at each character once. */
function plainPass(): number {
  let seen = 0;
  for (const { text } of posts) {
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 0x40) seen++;
  }
  return seen;
}

function screenAll(): number {
  let fired = 0;
  for (const post of posts) fired += screen(compiled, post, { phase: 'before' }).rules.length;
  return fired;
}

function screenWithHistory(): number {
  const history = new RecentPosts();
  let fired = 0;
  for (const post of posts) {
    const signals = new PostSignals(post);
    const counts = { mentions: signals.shape.mentions, links: signals.links.length };
    const entry = historyEntry(post, counts, signals.fingerprint);
    const answers = history.answer(entry, compiled.questions);
    fired += screen(compiled, post, { phase: 'all', history: answers, signals }).rules.length;
    history.remember(entry);
  }
  return fired;
}

/** Posts a second of one core, the best of some rounds. */
function speedOf(work: () => number, rounds = 5): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const from = cpuMilliseconds();
    work();
    best = Math.min(best, cpuMilliseconds() - from);
  }
  return (posts.length / best) * 1000;
}

const characters = posts.reduce((sum, { text }) => sum + text.length, 0) / posts.length;
const plain = speedOf(plainPass);
const quick = speedOf(screenAll);
const full = speedOf(screenWithHistory);
console.log(
  `${compiled.rules.length} rules, 10,000 words, ${posts.length} posts of ${Math.round(characters)} characters, one core`,
);
console.log(`one plain pass         ${Math.round(plain).toLocaleString('en')} posts/s`);
console.log(
  `before sending         ${Math.round(quick).toLocaleString('en')} posts/s, ratio ${(quick / plain).toFixed(3)}`,
);
console.log(
  `with history           ${Math.round(full).toLocaleString('en')} posts/s, ratio ${(full / plain).toFixed(3)}`,
);

const seconds = Number(process.argv[2] ?? 60);
console.log(
  `\nlongest for one post of up to ${longestText.toLocaleString('en')} characters, searched for ${seconds} s:`,
);
for (const { milliseconds, rules, text } of searchSlowest(seconds))
  console.log(`${milliseconds.toFixed(1).padStart(6)} ms  ${rules} (${JSON.stringify(text)})`);
