import { compileRules } from '../moderation/rules/compile-rules.js';
import { parseRuleSet } from '../moderation/rules/parse-rule-set.js';
import { screen } from '../moderation/rules/screen.js';
import { TextFolder } from '../moderation/signals/fold-text.js';
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
const folder = new TextFolder();

/** What any screening has to do at least: look at each character once. */
function plainPass(): number {
  let seen = 0;
  for (const { text } of posts) {
    for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 0x40) seen++;
  }
  return seen;
}

/** The same pass for somebody who wants to see through disguises: each character as the letter it stands for. */
function foldingPass(): number {
  let letters = 0;
  for (const { text } of posts) letters += folder.fold(text).length;
  return letters;
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
const folding = speedOf(foldingPass);
const quick = speedOf(screenAll);
const full = speedOf(screenWithHistory);
console.log(
  `${compiled.rules.length} rules, 10,000 words, ${posts.length} posts of ${Math.round(characters)} characters, one core`,
);
const shown = (speed: number) => Math.round(speed).toLocaleString('en').padStart(9);
const ratios = (speed: number) =>
  `${(speed / plain).toFixed(3)} of a plain pass, ${(speed / folding).toFixed(2)} of a folding pass`;
console.log(`one plain pass    ${shown(plain)} posts/s: each character looked at once, nothing to find`);
console.log(`one folding pass  ${shown(folding)} posts/s: each character as the letter it stands for, nothing to find`);
console.log(`before sending    ${shown(quick)} posts/s: ${ratios(quick)}`);
console.log(`with history      ${shown(full)} posts/s: ${ratios(full)}`);

const seconds = Number(process.argv[2] ?? 60);
console.log(
  `\nlongest for one post of up to ${longestText.toLocaleString('en')} characters, searched for ${seconds} s:`,
);
for (const { milliseconds, rules, text } of searchSlowest(seconds))
  console.log(`${milliseconds.toFixed(1).padStart(6)} ms  ${rules} (${JSON.stringify(text)})`);
