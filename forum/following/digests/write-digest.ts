import { Injectable, Optional } from '@nestjs/common';
import { say } from '../../../messages/say.js';
import { Database } from '../../../platform/database/database.js';
import type { MailRow } from '../../../platform/mail/mail.store.js';
import type { NoLongerDue, WrittenMail } from '../../../platform/mail/write-mail.js';
import { Settings } from '../../../platform/settings/settings.js';
import type { Viewer } from '../../access/viewer.js';
import { wordsIn } from '../../spaces/words.js';
import { bestSentence, mentionedIn, plainWords } from './best-sentence.js';
import {
  type DigestContent,
  type DigestPeriod,
  type DigestThread,
  findDigestContent,
  findNames,
} from './digest.store.js';
import { cityOf, dayInWords, momentInWords, weekdayInWords } from './local-time.js';
import { layOut, type MailPiece } from '../mail/mail-layout.js';
import type { MailReader, MailWriter } from '../mail/mail-writers.js';
import { addressedKinds } from '../notices/notice-kinds.js';
import { countUnreadNotices } from '../notices/notices.store.js';
import { pageLinks } from '../mail/page-links.js';
import { receiptPieces } from '../mail/receipt-pieces.js';
import { RecordReceipt } from '../mail/record-receipt.js';
import { UnsubscribeTokens } from '../mail/unsubscribe-token.js';

/**
 * A digest tells of what happened up to this long before it is due: a post that is being written to the database at
 * that very moment would otherwise be in neither this one nor the next.
 */
const settlingSeconds = 10;

/** Lines below the threads that come with a sentence. */
const mostLines = 25;

/** Writes the digest of a period for one member, from what they may see at this moment. */
@Injectable()
export class DigestWriter implements MailWriter {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly tokens: UnsubscribeTokens,
    @Optional() private readonly receipts?: RecordReceipt,
  ) {}

  async write(reader: MailReader, mail: MailRow): Promise<Omit<WrittenMail, 'to'> | NoLongerDue> {
    const period = { from: new Date(String(mail.params['from'])), until: new Date(String(mail.params['until'])) };
    return this.writePeriod(reader, period);
  }

  /** The digest of any period, such as the one under way. */
  async writePeriod(reader: MailReader, period: DigestPeriod): Promise<Omit<WrittenMail, 'to'> | NoLongerDue> {
    const { viewer, email } = reader;
    if (viewer.readableSpaceIds.length === 0) return { noLongerDue: 'there is nothing that its reader may see' };
    const [content, addressedCount] = await Promise.all([
      findDigestContent(this.database, viewer, settled(period)),
      countUnreadNotices(this.database, viewer, addressedKinds),
    ]);
    // Answers that wait from earlier weeks are mentioned, but are no reason for a mail.
    if (content.threads.length + content.hosted.length + content.summaries.length === 0)
      return { noLongerDue: 'nothing new' };
    const [names, receipt] = await Promise.all([
      findNames(this.database, mentionedIn(sourcesOf(content))),
      this.receipts?.current(this.database),
    ]);
    const stopToken = this.tokens.issue({ personId: viewer.personId!, what: 'digest' }, email);
    const at = (path: string) => this.settings.publicUrl + path;
    const headline = headlineOf(viewer, period.until);
    const pieces = new DigestPieces(viewer, names, at).of(content, { headline, addressedCount, since: period.from });
    const foot = footOf(viewer, content, {
      receipt,
      publicUrl: this.settings.publicUrl,
      slower: at(pageLinks.ownSettings()),
      stop: at(pageLinks.unsubscribe(stopToken)),
    });
    return {
      subject: headline,
      ...layOut(viewer.locale, headline, [...pieces, ...foot]),
      unsubscribe: { oneClickUrl: at(pageLinks.oneClick(stopToken)) },
    };
  }
}

function settled({ from, until }: DigestPeriod): DigestPeriod {
  const earlier = (at: Date) => new Date(at.getTime() - settlingSeconds * 1000);
  return { from: earlier(from), until: earlier(until) };
}

/** "Friday in Wellington". */
function headlineOf(viewer: Viewer, until: Date): string {
  const weekday = weekdayInWords(viewer, until);
  const city = cityOf(viewer.timeZone);
  if (city) return say(viewer.locale, 'mail.digest.headline', { weekday, city });
  return say(viewer.locale, 'mail.digest.headlineByDate', { weekday, day: dayInWords(viewer, until) });
}

function sourcesOf({ threads, summaries }: DigestContent): string[] {
  return [...threads.flatMap((thread) => thread.source ?? []), ...summaries.map((summary) => summary.source)];
}

/** The part of a digest above its foot. */
class DigestPieces {
  constructor(
    private readonly viewer: Viewer,
    private readonly names: ReadonlyMap<string, string>,
    private readonly at: (path: string) => string,
  ) {}

  of(content: DigestContent, facts: { headline: string; addressedCount: number; since: Date }): MailPiece[] {
    // What happens in a secret space is not for a mailbox: one line says that something did.
    const threads = content.threads.filter((thread) => !thread.isSecret);
    const shown = threads.filter((thread) => thread.source !== null);
    const lines = threads.filter((thread) => thread.source === null);
    return [
      { kind: 'headline', text: facts.headline },
      ...this.lead(threads.length, facts.since),
      ...this.addressed(facts.addressedCount),
      ...shown.map((thread) => this.thread(thread)),
      ...this.summaries(content),
      ...this.hosted(content),
      ...this.alsoNew(lines, secretLines(content)),
    ];
  }

  private lead(threadCount: number, since: Date): MailPiece[] {
    if (threadCount === 0) return [];
    const { locale } = this.viewer;
    return [
      { kind: 'words', text: say(locale, 'mail.digest.lead', { threadCount, since: dayInWords(this.viewer, since) }) },
    ];
  }

  private addressed(count: number): MailPiece[] {
    if (count === 0) return [];
    const text = say(this.viewer.locale, 'mail.digest.addressed', { count });
    return [{ kind: 'line', text, url: this.at(pageLinks.notices()), detail: '' }];
  }

  private thread(thread: DigestThread): MailPiece {
    const { locale } = this.viewer;
    const name = thread.authorName ?? '';
    const moreCount = thread.newCount - 1;
    return {
      kind: 'thread',
      place: wordsIn(thread.spaceName, locale),
      title: thread.title,
      url: this.at(pageLinks.thread(thread.threadId)),
      sentence: this.sentence(thread.source ?? ''),
      byline: moreCount > 0 ? say(locale, 'mail.digest.bylineMore', { name, moreCount }) : name,
    };
  }

  private summaries({ summaries }: DigestContent): MailPiece[] {
    const open = summaries.filter((summary) => !summary.isSecret);
    if (open.length === 0) return [];
    const { locale } = this.viewer;
    return [
      { kind: 'section', text: say(locale, 'mail.digest.summaries') },
      ...open.map((summary) => ({
        kind: 'thread' as const,
        place: wordsIn(summary.spaceName, locale),
        title: summary.title,
        url: this.at(pageLinks.post(summary.postId)),
        sentence: this.sentence(summary.source),
        byline: say(locale, 'mail.digest.closed'),
      })),
    ];
  }

  private hosted({ hosted }: DigestContent): MailPiece[] {
    const open = hosted.filter((thread) => !thread.isSecret);
    if (open.length === 0) return [];
    const { locale } = this.viewer;
    return [
      { kind: 'section', text: say(locale, 'mail.digest.hosted') },
      ...open.map((thread) => ({
        kind: 'line' as const,
        text: thread.title,
        url: this.at(pageLinks.thread(thread.threadId)),
        detail: say(locale, 'mail.digest.opens', {
          when: momentInWords(this.viewer, thread.opensAt),
          place: wordsIn(thread.spaceName, locale),
        }),
      })),
    ];
  }

  private alsoNew(lines: readonly DigestThread[], secretThreadIds: readonly string[]): MailPiece[] {
    if (lines.length + secretThreadIds.length === 0) return [];
    const { locale } = this.viewer;
    const left = lines.length - mostLines;
    return [
      { kind: 'section', text: say(locale, 'mail.digest.alsoNew') },
      ...lines.slice(0, mostLines).map((thread) => ({
        kind: 'line' as const,
        text: thread.title,
        url: this.at(pageLinks.thread(thread.threadId)),
        detail: say(locale, 'mail.digest.lineDetail', {
          newCount: thread.newCount,
          place: wordsIn(thread.spaceName, locale),
        }),
      })),
      ...secretThreadIds.map((threadId) => ({
        kind: 'line' as const,
        text: say(locale, 'notice.somethingNew'),
        url: this.at(pageLinks.thread(threadId)),
        detail: '',
      })),
      ...(left > 0
        ? [
            {
              kind: 'line' as const,
              text: say(locale, 'mail.digest.left', { left }),
              url: this.at(pageLinks.front()),
              detail: '',
            },
          ]
        : []),
    ];
  }

  private sentence(source: string): string {
    const someone = say(this.viewer.locale, 'post.former');
    return bestSentence(plainWords(source, (personId) => this.names.get(personId) ?? someone));
  }
}

/** One thread for each secret space in which something happened. */
function secretLines(content: DigestContent): string[] {
  const bySpace = new Map<string, string>();
  for (const thread of content.threads) {
    if (thread.isSecret && !bySpace.has(thread.spaceId)) bySpace.set(thread.spaceId, thread.threadId);
  }
  const others = [...content.hosted, ...content.summaries].filter((thread) => thread.isSecret);
  return bySpace.size > 0 ? [...bySpace.values()] : others.slice(0, 1).map((thread) => thread.threadId);
}

function footOf(
  { locale }: Viewer,
  content: DigestContent,
  {
    receipt,
    publicUrl,
    slower,
    stop,
  }: { receipt: string | undefined; publicUrl: string; slower: string; stop: string },
): MailPiece[] {
  return [
    { kind: 'rule' },
    { kind: 'quiet', text: say(locale, 'mail.digest.howToAnswer') },
    { kind: 'quiet', text: say(locale, 'mail.digest.slower'), url: slower },
    { kind: 'quiet', text: say(locale, 'mail.digest.stop'), url: stop },
    { kind: 'quiet', text: say(locale, 'mail.why', { community: wordsIn(content.communityName, locale) }) },
    ...receiptPieces(locale, receipt, publicUrl),
  ];
}
