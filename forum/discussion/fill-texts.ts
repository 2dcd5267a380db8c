import { say } from '../../messages/say.js';
import type { Sql } from '../../platform/database/database.js';
import { escapeHtml, fillReferences, plainExcerpt, referencesIn } from '../../platform/rich-text/render-markdown.js';
import type { Viewer } from '../access/viewer.js';
import { postTextReadable, postVisible, revisionNotHeld, visibleParameters } from '../access/visible-to.sql.js';

interface QuotedRow {
  id: string;
  source: string;
  name: string;
}

/**
 * Stored HTML with its mentions as names and its quotes as words, for one reader, in at most two statements for all
 * texts together. What this reader may not see, or is gone, says so instead.
 */
export async function fillTexts(sql: Sql, viewer: Viewer, htmls: readonly string[]): Promise<string[]> {
  const references = htmls.flatMap((html) => (html.includes('data-') ? referencesIn(html) : []));
  if (references.length === 0) return [...htmls];
  const personIds = references.flatMap((reference) => (reference.kind === 'mention' ? [reference.personId] : []));
  const revisionIds = references.flatMap((reference) => (reference.kind === 'quote' ? [reference.revisionId] : []));
  const [names, quotes] = await Promise.all([namesOf(sql, personIds), quotedWords(sql, viewer, revisionIds)]);
  return htmls.map((html) =>
    fillReferences(html, (reference) => {
      if (reference.kind === 'mention') {
        const name = names.get(reference.personId) ?? say(viewer.locale, 'post.someone');
        return `<span class="mention">@${escapeHtml(name)}</span>`;
      }
      const quote = quotes.get(reference.revisionId);
      const words = quote?.source.slice(reference.from, reference.to);
      if (!quote || !words) return `<q class="quote-gone">${escapeHtml(say(viewer.locale, 'post.quoteGone'))}</q>`;
      return `<a class="quote" href="/p/${reference.postId}"><q>${escapeHtml(plainExcerpt(words, 500))}</q> ${escapeHtml(quote.name)}</a>`;
    }),
  );
}

async function namesOf(sql: Sql, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await sql.query<{ id: string; display_name: string }>(
    `SELECT id, display_name FROM person WHERE id = ANY($1::uuid[]) AND state = 'active'`,
    [personIds],
  );
  return new Map(rows.map((row) => [row.id, row.display_name]));
}

async function quotedWords(sql: Sql, viewer: Viewer, revisionIds: readonly string[]): Promise<Map<string, QuotedRow>> {
  if (revisionIds.length === 0) return new Map();
  const rows = await sql.query<QuotedRow>(
    `SELECT revision.id, revision.source, author.display_name AS name
     FROM revision JOIN post ON post.id = revision.post_id JOIN thread ON thread.id = post.thread_id
     JOIN person author ON author.id = post.author_id
     WHERE revision.id = ANY($3::uuid[]) AND post.visibility = 'published' AND revision.state <> 'purged'
       AND ${postVisible('post', 'thread')} AND ${postTextReadable('post')} AND ${revisionNotHeld('revision')}`,
    [...visibleParameters(viewer), revisionIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
