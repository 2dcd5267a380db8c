import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BackTest as StoredBackTest } from '../../../moderation/back-tests/back-test.js';
import { Connection } from '../../request/connection.js';
import { BackTestDecided, BackTestOutcome, BackTestState, FactSource, UnjudgedReason } from './back-test.enums.js';

@ObjectType({ description: 'Why some texts could not be judged.' })
export class UnjudgedCount {
  @Field(() => UnjudgedReason)
  because!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Where a fact that the rule asks for came from, and for how many texts.' })
export class FactUse {
  @Field()
  fact!: string;

  @Field(() => FactSource)
  source!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Posts, by what moderators had decided about them.' })
export class DecidedCounts {
  @Field(() => Int)
  letStand!: number;

  @Field(() => Int)
  takenDown!: number;

  @Field(() => Int)
  overturned!: number;

  @Field(() => Int)
  undecided!: number;
}

@ObjectType()
export class WeekOfBackTest extends DecidedCounts {
  @Field({ description: 'The Monday, as a date.' })
  week!: string;
}

@ObjectType()
export class SpaceOfBackTest extends DecidedCounts {
  @Field(() => String, { nullable: true, description: 'Null for all spaces together that the viewer may not know of.' })
  name!: string | null;

  @Field(() => String, { nullable: true })
  slug!: string | null;
}

@ObjectType({
  description: 'The share of decided posts that were taken down, with the range in which it may well lie.',
})
export class Precision {
  @Field(() => Float)
  share!: number;

  @Field(() => Float)
  low!: number;

  @Field(() => Float)
  high!: number;

  @Field(() => Int)
  decidedCount!: number;
}

@ObjectType({ description: 'What a back-test found, as of the moment it ended.' })
export class BackTestResults {
  @Field(() => Int, { description: 'Posts; one that was caught in several versions counts once.' })
  caughtCount!: number;

  @Field(() => Int)
  heldCount!: number;

  @Field(() => Int, { description: 'Those that would have had a case and stayed visible.' })
  caseCount!: number;

  @Field(() => Int, { description: 'Those whose author would have been asked to rewrite.' })
  refusedCount!: number;

  @Field(() => DecidedCounts)
  decided!: DecidedCounts;

  @Field(() => Precision, { nullable: true, description: 'Null where nothing that it catches was decided.' })
  precision!: Precision | null;

  @Field(() => [WeekOfBackTest], { description: 'Every week from the first to the last.' })
  weeks!: WeekOfBackTest[];

  @Field(() => [SpaceOfBackTest], { description: 'The most first.' })
  spaces!: SpaceOfBackTest[];

  @Field(() => Int, { description: 'Posts that were taken down, could be judged and were not caught.' })
  missedCount!: number;
}

@ObjectType({
  description: 'A post in a space that the viewer reads. Its words are there where the viewer sees it in its thread.',
})
export class BackTestPost {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  threadId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null, with what follows from the words, for what is read in a case alone.',
  })
  threadTitle!: string | null;

  @Field()
  spaceName!: string;

  @Field()
  spaceSlug!: string;

  @Field(() => String, { nullable: true })
  authorName!: string | null;

  @Field(() => Date)
  writtenAt!: Date;

  @Field({ description: 'Whether the viewer sees it in its thread.' })
  isVisible!: boolean;

  @Field(() => String, { nullable: true, description: 'The first words of what was judged.' })
  excerpt!: string | null;

  @Field(() => BackTestOutcome)
  outcome!: string;

  @Field(() => BackTestDecided)
  decided!: string;

  @Field(() => ID, { nullable: true })
  caseId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was caught, with the values; of a likely miss, why it is near.',
  })
  because!: string | null;

  @Field(() => Float, { nullable: true, description: 'How near a miss came, from 0 to 1.' })
  nearness!: number | null;

  @Field(() => ID, { nullable: true, description: 'The caught post whose words are most like those of a miss.' })
  likePostId!: string | null;
}

@ObjectType()
export class BackTestPostConnection extends Connection(BackTestPost) {}

@ObjectType({ description: 'A case on a caught post in a space that the viewer does not read.' })
export class CaseOnClosedPost {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  number!: number;
}

@ObjectType({
  description: 'Caught posts in spaces that the viewer does not read: they are read through a case alone.',
})
export class ClosedPosts {
  @Field(() => Int)
  count!: number;

  @Field(() => [CaseOnClosedPost])
  cases!: CaseOnClosedPost[];
}

@ObjectType({ description: 'A version of a rule tried on the posts of the past.' })
export class BackTest {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  ruleId!: string;

  @Field(() => Int)
  ruleVersion!: number;

  @Field(() => Int)
  days!: number;

  @Field(() => Date)
  fromAt!: Date;

  @Field(() => Date)
  untilAt!: Date;

  @Field(() => BackTestState)
  state!: string;

  @Field(() => Int, { description: 'Texts of that time: posts, and later versions of posts.' })
  totalCount!: number;

  @Field(() => Int)
  seenCount!: number;

  @Field(() => Int)
  judgedCount!: number;

  @Field(() => Int, { nullable: true, description: 'Seconds until it is done, as it goes now; null before and after.' })
  remainingSeconds!: number | null;

  @Field(() => [UnjudgedCount])
  unjudged!: UnjudgedCount[];

  @Field(() => Int, { description: 'Texts judged on what was stored, without their words.' })
  judgedOnStoredCount!: number;

  @Field(() => Int, { description: 'Texts whose words were read again.' })
  judgedOnWordsCount!: number;

  @Field(() => Int, { description: 'Texts on which the rule could not run; screening would have held them.' })
  couldNotRunCount!: number;

  @Field(() => [FactUse])
  facts!: FactUse[];

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { nullable: true })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  finishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it could not go on, as a code.' })
  failure!: string | null;

  stored!: StoredBackTest;
}

@ObjectType()
export class BackTestPayload {
  @Field(() => BackTest)
  backTest!: BackTest;
}

/** What the schema shows of a stored back-test at this moment. */
export function toBackTest(stored: StoredBackTest, at: Date): BackTest {
  const { tally, totalCount, seenCount } = stored;
  return {
    ...stored,
    remainingSeconds: remainingSeconds(stored, at),
    unjudged: Object.entries(tally.unjudged)
      .filter(([, count]) => count > 0)
      .map(([because, count]) => ({ because, count })),
    totalCount: Math.max(totalCount, seenCount),
    judgedOnStoredCount: tally.fromStored,
    judgedOnWordsCount: tally.fromWords,
    couldNotRunCount: tally.couldNotRun,
    facts: Object.entries(tally.facts).flatMap(([fact, sources]) =>
      Object.entries(sources).map(([source, count]) => ({ fact, source, count })),
    ),
    stored,
  };
}

function remainingSeconds({ state, startedAt, seenCount, totalCount }: StoredBackTest, at: Date): number | null {
  if (state !== 'running' || !startedAt || seenCount === 0) return null;
  const seconds = Math.max(0, (at.getTime() - startedAt.getTime()) / 1000);
  return Math.ceil((seconds * Math.max(0, totalCount - seenCount)) / seenCount);
}
