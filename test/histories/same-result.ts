import { say } from '../../messages/say.js';
import { explain, type Say } from '../../moderation/rules/explain.js';
import { screen } from '../../moderation/rules/screen.js';
import type { FiredRule } from '../../moderation/rules/screening-result.js';
import { RunningRules } from '../../moderation/screening/running-rules.js';
import { screenedText } from '../../moderation/screening/screened-text.js';
import type { ScreenedPost } from '../../moderation/signals/post.js';
import type { HistoryWorld } from './history-world.js';

interface Stored {
  id: string;
  postId: string;
  createdAt: Date;
  title: string | null;
  source: string;
  previous: string | null;
  outcome: string;
  results: FiredRule[];
  facts: Omit<ScreenedPost, 'text' | 'createdAt' | 'id'> & { history: Record<string, never> };
}

/** Screenings that come out otherwise when the same text meets the same rules and the facts that were kept. */
export async function differentResults(world: HistoryWorld): Promise<string[]> {
  const { database } = world.house;
  const stored = await database.query<Stored>(
    `SELECT s.id, s.post_id AS "postId", r.created_at AS "createdAt", r.source, s.outcome, s.results, s.facts,
       CASE WHEN post.is_opening THEN thread.title END AS title,
       (SELECT source FROM revision e WHERE e.post_id = r.post_id AND e.number < r.number ORDER BY number DESC LIMIT 1) AS previous
     FROM screening s JOIN revision r ON r.id = s.revision_id JOIN post ON post.id = r.post_id
     JOIN thread ON thread.id = post.thread_id WHERE s.phase = 'full' AND s.failure IS NULL AND r.state <> 'purged'`,
  );
  const rules = await world.house.get(RunningRules).current();
  const found: string[] = [];
  const inWords = (results: readonly FiredRule[]): string =>
    results
      .map((fired) => {
        const rule = rules.find(fired.ruleId, fired.version)!;
        return explain(fired, { ...rule, advice: {} }, { audience: 'moderator', locale: 'en', say: say as Say });
      })
      .join(' ');
  for (const one of stored) {
    const { history, ...facts } = one.facts;
    const { text } = screenedText(one.title, one.source);
    const author = { ...facts.author, joinedAt: new Date(facts.author.joinedAt) };
    const post: ScreenedPost = {
      ...facts,
      author,
      ...{ id: one.postId, text, createdAt: one.createdAt, previousText: one.previous },
    };
    const again = screen(rules, post, { phase: 'all', history: new Map(Object.entries(history)) });
    if (again.outcome !== one.outcome || inWords(again.rules) !== inWords(one.results))
      found.push(
        `10: post ${one.postId} was "${one.outcome}: ${inWords(one.results)}", is "${again.outcome}: ${inWords(again.rules)}"`,
      );
  }
  return found;
}
