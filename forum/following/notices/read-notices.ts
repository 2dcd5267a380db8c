import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { demand } from '../../access/policy.js';
import type { Viewer } from '../../access/viewer.js';
import { bestSentence, mentionedIn, plainWords } from '../digests/best-sentence.js';
import { findNames } from '../digests/digest.store.js';
import { listNotices, type NoticePlace, type NoticeView } from './notices.store.js';
import { noticeLink, noticeSentence } from './notice-words.js';

/** A notice in the reader's words. */
export interface NoticeInWords extends NoticeView {
  sentence: string;
  link: string;
  /** One sentence of the post that it is about; null when there is none to read. */
  excerpt: string | null;
}

/** One's own notices, put into words for the page. */
@Injectable()
export class ReadNotices {
  constructor(private readonly database: Database) {}

  /** Reads `first` + 1, newest first. */
  async page(
    viewer: Viewer,
    page: { first: number; after: NoticePlace | null; unreadOnly?: boolean },
  ): Promise<NoticeInWords[]> {
    demand(viewer, 'useOwnAccount', null);
    const notices = await listNotices(this.database, viewer, page);
    const names = await findNames(this.database, mentionedIn(notices.flatMap((notice) => notice.source ?? [])));
    return notices.map((notice) => ({
      ...notice,
      sentence: noticeSentence(viewer.locale, notice),
      link: noticeLink(notice),
      excerpt: notice.source && bestSentence(plainWords(notice.source, (personId) => names.get(personId) ?? '…')),
    }));
  }
}
