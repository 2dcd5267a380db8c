import type { NewNotice } from '../../forum/following/notices/notices.store.js';

/** What is told of a panel: that somebody was drawn, that their seat went on, and what came of it. */
export type PanelNews = 'asked' | 'lapsed' | 'answered' | 'undecided' | 'not_drawn' | 'ended';

/** A notice that leads to the panel. It names neither the case nor anybody in it. */
export function noticeOfPanel(personId: string, news: PanelNews, panelId: string, causeId: string): NewNotice {
  return { personId, kind: 'panel', causeId, about: { outcome: news, panelId } };
}
