import type { Database } from '../../platform/database/database.js';

/**
 * Watches the database itself, whoever writes to it: each change of what shows of a post, and each cause that began,
 * ended or came back, with the transaction in which it happened. Only the databases of these tests have it.
 */
export async function observe(database: Database): Promise<void> {
  await database.query(`
    CREATE TABLE seen_showing (number bigserial, tx xid8, post_id uuid, before text, after text);
    CREATE TABLE seen_cause (number bigserial, tx xid8, post_id uuid, cause_id uuid, what text, kind text, effect text,
      revision_id uuid, decision_id uuid, screening_id uuid, ended_by uuid);
    CREATE TABLE seen_revision (tx xid8, post_id uuid);
    CREATE FUNCTION see_showing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO seen_showing (tx, post_id, before, after)
        VALUES (pg_current_xact_id(), NEW.id, OLD.visibility, NEW.visibility);
      RETURN NULL; END $$;
    CREATE TRIGGER see_showing AFTER UPDATE ON post FOR EACH ROW
      WHEN (OLD.visibility IS DISTINCT FROM NEW.visibility) EXECUTE FUNCTION see_showing();
    CREATE FUNCTION see_cause() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO seen_cause (tx, post_id, cause_id, what, kind, effect, revision_id, decision_id, screening_id, ended_by)
        VALUES (pg_current_xact_id(), NEW.post_id, NEW.id,
          CASE WHEN TG_OP = 'INSERT' THEN 'began' WHEN NEW.ended_at IS NULL THEN 'came back' ELSE 'ended' END,
          NEW.kind, NEW.effect, NEW.revision_id, NEW.decision_id, NEW.screening_id,
          coalesce(NEW.ended_by_decision_id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.ended_by_decision_id END));
      RETURN NULL; END $$;
    CREATE TRIGGER see_cause AFTER INSERT OR UPDATE ON visibility_cause FOR EACH ROW EXECUTE FUNCTION see_cause();
    CREATE FUNCTION see_revision() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO seen_revision (tx, post_id) VALUES (pg_current_xact_id(), NEW.post_id);
      RETURN NULL; END $$;
    CREATE TRIGGER see_revision AFTER INSERT ON revision FOR EACH ROW EXECUTE FUNCTION see_revision()`);
}

interface SeenCause {
  causeId: string;
  what: 'began' | 'ended' | 'came back';
  kind: string;
  revisionId: string | null;
  decisionId: string | null;
  screeningId: string | null;
  endedBy: string | null;
  isDecisionOver: boolean;
}

interface SeenShowing {
  tx: string;
  postId: string;
  before: string;
  after: string;
  hasNewText: boolean;
  causes: SeenCause[] | null;
}

/**
 * Every change of what shows of a post, with exactly one decision, one screening of one text, or its author behind it;
 * gives those that have none or several.
 */
export async function changesWithoutOneSource(database: Database): Promise<string[]> {
  const replaced = await database.query<{ id: string; replaces: string }>(
    'SELECT id, replaces_decision_id AS replaces FROM decision WHERE replaces_decision_id IS NOT NULL',
  );
  const replaces = new Map(replaced.map((row) => [row.id, row.replaces]));
  const first = (id: string): string => (replaces.has(id) ? first(replaces.get(id)!) : id);
  const changes = await database.query<SeenShowing>(`
    SELECT showing.tx::text, showing.post_id AS "postId", showing.before, showing.after,
      EXISTS (SELECT 1 FROM seen_revision WHERE tx = showing.tx AND post_id = showing.post_id) AS "hasNewText",
      (SELECT json_agg(json_build_object('causeId', cause_id, 'what', what, 'kind', kind, 'revisionId', revision_id,
          'decisionId', decision_id, 'screeningId', screening_id, 'endedBy', ended_by,
          'isDecisionOver', (SELECT state <> 'in_force' FROM decision WHERE id = seen_cause.decision_id)) ORDER BY number)
        FROM seen_cause WHERE seen_cause.tx = showing.tx AND seen_cause.post_id = showing.post_id) AS causes
    FROM seen_showing showing ORDER BY number`);
  return changes.flatMap((change) => {
    if (change.hasNewText) return [];
    // A cause that came back and went in one transaction has changed nothing.
    const last = [...Map.groupBy(change.causes ?? [], ({ causeId }) => causeId).values()].flatMap((seen) =>
      seen[0]!.what === 'came back' && seen.at(-1)!.what === 'ended' ? [] : [seen.at(-1)!],
    );
    const sources = new Set(last.map((cause) => sourceOf(cause, first)));
    if (sources.size === 1 && !sources.has('nothing')) return [];
    return [
      `post ${change.postId} ${change.before} → ${change.after}: ${[...sources].join(', ') || 'no cause at all'}`,
    ];
  });
}

function sourceOf(cause: SeenCause, first: (id: string) => string): string {
  const { what, kind, revisionId, decisionId, screeningId, endedBy } = cause;
  const screened = screeningId || kind === 'unscreened' || kind === 'screening_failed';
  if (what !== 'began' && endedBy) return `decision ${first(endedBy)}`;
  if (decisionId) return what === 'ended' && !cause.isDecisionOver ? 'nothing' : `decision ${first(decisionId)}`;
  if (kind === 'withdrawal') return 'its author';
  if (kind === 'written_elsewhere') return 'the end of a move';
  if (what === 'began') return screened ? `screening of ${revisionId}` : 'nothing';
  return kind === 'unscreened' || kind === 'screening_failed' ? `screening of ${revisionId}` : 'nothing';
}
