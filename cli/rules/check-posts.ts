import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { AuthorCounts } from '../../moderation/signals/author-counts.js';
import { factCatalogue } from '../../moderation/signals/fact-catalogue.js';
import { historyEntry, type HistoryAnswers } from '../../moderation/signals/history.js';
import { PostSignals } from '../../moderation/signals/post-signals.js';
import { RecentPosts } from '../../moderation/signals/recent-posts.js';
import { compileRules, type CompiledRules } from '../../moderation/rules/compile-rules.js';
import { explain, type Say } from '../../moderation/rules/explain.js';
import type { RuleSet } from '../../moderation/rules/rule.js';
import { screen } from '../../moderation/rules/screen.js';
import type { FiredRule } from '../../moderation/rules/screening-result.js';
import { starterSet } from '../../moderation/rules/starter/starter-set.js';
import { exitStatus } from '../exit-status.js';
import { readLines } from './read-lines.js';
import { parsePostLine } from './parse-post-line.js';
import { say } from '../../messages/say.js';

export interface CheckOptions {
  /** The rules to run; left out, the starter set. */
  rules?: RuleSet;
  /** Adds all facts of each post. */
  explain?: boolean;
}

/**
 * Screens posts given as JSON lines in order of time, and writes one JSON line for each, in order. The whole input is
 * one history. A bad line is reported with its number, the others still get their answer, and the status is 2. Holds
 * the same memory for a thousand posts and for a million.
 */
export async function checkPosts(
  input: Readable,
  output: Writable,
  errors: Writable,
  options: CheckOptions = {},
): Promise<number> {
  const check = new PostCheck(compileRules(options.rules ?? starterSet()), options.explain ?? false);
  let status: number = exitStatus.done;
  let batch = '';
  let number = 0;
  for await (const lines of readLines(input)) {
    for (const line of lines) {
      number++;
      const text = number === 1 && typeof line === 'string' && line.startsWith('\ufeff') ? line.slice(1) : line;
      if (typeof text === 'string' && text.trim() === '') continue;
      const answer = typeof text === 'string' ? check.answer(text, number) : text;
      if ('problem' in answer) {
        status = exitStatus.badInput;
        await write(errors, `line ${number}: ${answer.problem}\n`);
        continue;
      }
      batch += `${answer.line}\n`;
      if (batch.length > 65_536) {
        await write(output, batch);
        batch = '';
      }
    }
    // Nothing more waits: who reads along should not either.
    if (batch !== '' && input.readableLength === 0) {
      await write(output, batch);
      batch = '';
    }
  }
  if (batch !== '') await write(output, batch);
  return status;
}

/** One history, asked post by post. */
class PostCheck {
  private readonly history = new RecentPosts();
  private readonly counts = new AuthorCounts();
  private lastAt = -Infinity;

  constructor(
    private readonly compiled: CompiledRules,
    private readonly showsFacts: boolean,
  ) {}

  answer(line: string, number: number): { line: string } | { problem: string } {
    const parsed = parsePostLine(line);
    if ('problem' in parsed) return parsed;
    const { post, id, postCount } = parsed;
    if (post.createdAt.getTime() < this.lastAt) {
      return { problem: `"createdAt" is before that of an earlier line; posts have to come in order of time` };
    }
    this.lastAt = post.createdAt.getTime();
    const written = this.counts.countBefore(post.author.id);
    post.author.postCount = postCount ?? written;
    const signals = new PostSignals(post);
    const entry = historyEntry(
      post,
      { mentions: signals.shape.mentions, links: signals.links.length },
      signals.fingerprint,
    );
    // Each line is a post of its own, whatever its id.
    entry.postId = String(number);
    const answers = this.history.answer(entry, this.compiled.questions);
    const result = screen(this.compiled, post, { phase: 'all', history: answers, signals });
    this.history.remember(entry);
    return {
      line: JSON.stringify({
        id,
        outcome: result.outcome,
        rules: result.rules.map((fired) => this.describe(fired)),
        ...(this.showsFacts && { facts: allFacts(signals, answers) }),
      }),
    };
  }

  private describe(fired: FiredRule) {
    const rule = this.compiled.find(fired.ruleId, fired.version)!;
    const explanation = explain(fired, rule, { audience: 'moderator', locale: 'en', say: say as Say });
    const others = fired.actions
      .map((action) => action.do)
      .filter((action) => action !== fired.outcome && action !== 'publish');
    return {
      id: fired.ruleId,
      version: fired.version,
      explanation,
      ...(fired.state === 'trial' && { trial: true }),
      ...(others.length > 0 && { actions: others }),
    };
  }
}

/** Every fact that is known of the post, those from history under the question they answer. */
function allFacts(signals: PostSignals, answers: HistoryAnswers): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const definition of factCatalogue) {
    const value = definition.isWindowed ? undefined : definition.read(signals);
    if (value !== undefined) facts[definition.name] = value;
  }
  for (const [name, value] of answers) facts[name] = value;
  return facts;
}

async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}
