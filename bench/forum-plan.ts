import { type ForumShape, quantile, SeededChance, spread, WeightedChoice, wholeShares } from './shape.js';

export interface ForumSize {
  readonly spaces: number;
  readonly members: number;
  readonly threads: number;
  readonly posts: number;
  readonly seed: number;
}

/** Who wrote when, in which space, in answer to what; the words come later. */
export interface PlannedThread {
  readonly number: number;
  readonly space: number;
  /** By post: the number of its author, its time in milliseconds, the post it answers (-1: none). */
  readonly authors: Uint32Array;
  readonly times: Float64Array;
  readonly answers: Int32Array;
}

export const planBegin = Date.UTC(2023, 10, 1);
export const planEnd = Date.UTC(2026, 10, 1);

/**
 * A forum in the shape of a real one: sizes of threads and of boards, how much the busiest write, how soon answers come
 * and at which hours of the day, how few people talk in one thread.
 */
export function planForum(shape: ForumShape, size: ForumSize): PlannedThread[] {
  const chance = new SeededChance(size.seed);
  const spaces = new WeightedChoice(boardWeights(shape, size.spaces));
  const people = new WeightedChoice(spread(shape.postsPerAuthor, size.members));
  const hours = new WeightedChoice(shape.shareOfPostsByHourUtc);
  const counts = wholeShares(spread(shape.postsPerThread, size.threads), size.posts);
  return counts.map((count, number) => {
    const authors = threadAuthors(count, people, chance);
    const times = threadTimes(count, shape, { hours, chance });
    return { number, space: spaces.draw(chance), authors, times, answers: threadAnswers(count, chance) };
  });
}

/** The real boards' sizes, read at as many places as there are spaces. */
function boardWeights({ postsByBoardLargestFirst: boards }: ForumShape, spaces: number): number[] {
  return Array.from({ length: spaces }, (_, index) => boards[Math.floor((index / spaces) * boards.length)]!);
}

/** In a thread of n posts some 1.7 √n people write: the measured 6 in 13 posts, 16 in 82, 30 in 291. */
function threadAuthors(count: number, people: WeightedChoice, chance: SeededChance): Uint32Array {
  const authors = new Uint32Array(count);
  const present: number[] = [];
  for (let index = 0; index < count; index++) {
    const isNew = present.length < 1.7 * Math.sqrt(index + 1) || present.length < 2;
    const author = isNew ? people.draw(chance) : chance.oneOf(present);
    if (isNew && !present.includes(author)) present.push(author);
    authors[index] = author;
  }
  return authors;
}

function threadTimes(
  count: number,
  shape: ForumShape,
  { hours, chance }: { hours: WeightedChoice; chance: SeededChance },
): Float64Array {
  const days = (planEnd - planBegin) / 86_400_000;
  const begin = planBegin + chance.below(days) * 86_400_000 + (hours.draw(chance) + chance.next()) * 3_600_000;
  const offsets = new Float64Array(count);
  for (let index = 1; index < count; index++) {
    offsets[index] = offsets[index - 1]! + 1000 * Math.max(1, replySeconds(begin + offsets[index - 1]!, shape, chance));
  }
  // What would go on past the end is told faster; the whole milliseconds stay apart.
  const room = planEnd - begin - count;
  const pace = Math.min(1, room / Math.max(1, offsets[count - 1]!));
  return offsets.map((offset, index) => Math.floor(begin + offset * Math.max(0, pace)) + index);
}

/** The time to the next answer in its thread; at an hour at which few write, another is drawn more often. */
function replySeconds(after: number, shape: ForumShape, chance: SeededChance): number {
  const busiest = Math.max(...shape.shareOfPostsByHourUtc);
  let seconds = 0;
  for (let attempt = 0; attempt < 4; attempt++) {
    // The measured figure is the time between a post and the one it answers, so the longest are rarer here.
    seconds = quantile(shape.secondsToReply, chance.next() * 0.97);
    const hour = new Date(after + seconds * 1000).getUTCHours();
    if (chance.next() < shape.shareOfPostsByHourUtc[hour]! / busiest) break;
  }
  return seconds;
}

/** Most answer what was said last, some an earlier post, some the first. */
function threadAnswers(count: number, chance: SeededChance): Int32Array {
  return Int32Array.from({ length: count }, (_, index) => {
    if (index === 0) return -1;
    const kind = chance.next();
    if (kind < 0.65) return index - 1;
    return kind < 0.9 ? chance.below(index) : 0;
  });
}
