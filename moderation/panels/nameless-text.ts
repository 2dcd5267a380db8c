import { say } from '../../messages/say.js';
import {
  postTextReadable,
  postVisible,
  revisionNotHeld,
  visibleParameters,
} from '../../forum/access/visible-to.sql.js';
import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { escapeHtml, fillReferences, plainExcerpt, referencesIn } from '../../platform/rich-text/render-markdown.js';

/** A text for a panel: whoever is mentioned is "somebody", and quotes stand without whose they are or where. */
export async function namelessText(sql: Sql, viewer: Viewer, html: string): Promise<string> {
  const revisionIds = referencesIn(html).flatMap((one) => (one.kind === 'quote' ? [one.revisionId] : []));
  const sources = await sourcesOf(sql, viewer, revisionIds);
  return fillReferences(html, (reference) => {
    if (reference.kind === 'mention')
      return `<span class="mention">@${escapeHtml(say(viewer.locale, 'panel.somebody'))}</span>`;
    const words = sources.get(reference.revisionId)?.slice(reference.from, reference.to);
    if (!words) return `<q class="quote-gone">${escapeHtml(say(viewer.locale, 'post.quoteGone'))}</q>`;
    return `<q>${escapeHtml(plainExcerpt(words, 500))}</q>`;
  });
}

async function sourcesOf(sql: Sql, viewer: Viewer, revisionIds: readonly string[]): Promise<Map<string, string>> {
  if (revisionIds.length === 0) return new Map();
  const rows = await sql.query<{ id: string; source: string }>(
    `SELECT revision.id, revision.source FROM revision
     JOIN post ON post.id = revision.post_id JOIN thread ON thread.id = post.thread_id
     WHERE revision.id = ANY ($3::uuid[]) AND post.visibility = 'published' AND revision.state <> 'purged'
       AND ${postVisible('post', 'thread')} AND ${postTextReadable('post')} AND ${revisionNotHeld('revision')}`,
    [...visibleParameters(viewer), revisionIds],
  );
  return new Map(rows.map(({ id, source }) => [id, source]));
}
