import { MailWriters } from '../../../forum/following/mail/mail-writers.js';
import { type NoticeKind, noticeKinds } from '../../../forum/following/notices/notice-kinds.js';
import { randomId } from '../../../platform/ids/ids.js';
import { rehearse } from './rehearse.js';
import type { AuthorisationStage } from './stage.js';
import { type ViewerName, viewerNames } from './viewers.js';

const noticesQuery = `{ notices(first: 100) { edges { node { kind spaceName spaceId threadTitle threadId postId actorName excerpt
  sentence link } } } }`;

type Told = 'told' | 'bare';

/** A notice of every kind about the secret space for everybody: what each viewer finds of them. */
export async function noticesOfEveryKind(stage: AuthorisationStage): Promise<Map<ViewerName, Map<NoticeKind, Told>>> {
  const { database, clock } = stage.house;
  const { secret } = stage.places;
  return rehearse(database, async () => {
    await database.query('DELETE FROM notice');
    await database.query(
      `INSERT INTO notice (id, person_id, kind, cause_id, post_id, thread_id, space_id, about, created_at)
       SELECT gen_random_uuid(), person.id, kind, $1, $2, $3, $4, jsonb_build_object('personId', $6::text), $5
       FROM person CROSS JOIN unnest($7::text[]) AS kind`,
      [
        randomId(),
        secret.posts.published,
        secret.threadId,
        secret.id,
        clock.now(),
        stage.people.outsider.id,
        noticeKinds,
      ],
    );
    const found = new Map<ViewerName, Map<NoticeKind, Told>>();
    for (const viewer of viewerNames) {
      const { data } = await stage.ask(viewer, noticesQuery);
      const nodes = ((data?.notices.edges ?? []) as { node: Record<string, string | null> }[]).map(({ node }) => node);
      found.set(viewer, new Map(nodes.map((node) => [node['kind']!.toLowerCase() as NoticeKind, toldIn(stage, node)])));
    }
    return found;
  });
}

/** Whether a notice names anything of the place that it is about. */
function toldIn(stage: AuthorisationStage, node: Record<string, string | null>): Told {
  const { slug, threadId, posts } = stage.places.secret;
  const names = ['spaceName', 'spaceId', 'threadTitle', 'threadId', 'postId', 'excerpt'].some((field) => node[field]);
  const leads = [slug, threadId, posts.published].some((part) => node['link']?.includes(part));
  return names || leads ? 'told' : 'bare';
}

export interface WrittenForEverybody {
  kind: string;
  viewer: ViewerName;
  outcome: 'written' | 'dropped';
  /** The whole mail. */
  text: string;
}

/** A mail of every kind about the secret space, made due for everybody: what is written at the last moment. */
export async function mailOfEveryKind(
  stage: AuthorisationStage,
  kinds: readonly string[],
): Promise<WrittenForEverybody[]> {
  const { house } = stage;
  const written: WrittenForEverybody[] = [];
  for (const kind of kinds) {
    for (const viewer of viewerNames) {
      const person = stage.people[viewer];
      if (!person) {
        written.push({ kind, viewer, outcome: 'dropped', text: '' });
        continue;
      }
      const notice = await house.database.one<{ id: string }>(
        `SELECT id FROM notice WHERE person_id = $1 AND cause_id = $2 AND kind = 'answer'`,
        [person.id, stage.ids['secretLastPost']],
      );
      const mail = await house.get(MailWriters).write({
        id: randomId(),
        kind,
        personId: person.id,
        cause: 'for everybody',
        params: {
          noticeId: notice?.id ?? randomId(),
          decisionId: stage.places.secret.hidingId,
          linkId: randomId(),
          from: house.clock.inDays(-7).toISOString(),
          until: house.clock.now().toISOString(),
        },
        attempts: 0,
        sendingSince: house.clock.now(),
      });
      written.push({
        kind,
        viewer,
        outcome: 'noLongerDue' in mail ? 'dropped' : 'written',
        text: JSON.stringify(mail),
      });
    }
  }
  return written;
}
