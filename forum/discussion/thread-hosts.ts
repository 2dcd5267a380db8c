import type { Sql } from '../../platform/database/database.js';
import { type AuthorCard, authorColumns, type AuthorRow, toAuthorCard } from './author-card.js';

/** Who hosts a thread that the viewer has been shown. */
export async function threadHosts(sql: Sql, threadId: string): Promise<AuthorCard[]> {
  const rows = await sql.query<AuthorRow>(
    `SELECT ${authorColumns('person', 'home')} FROM thread_host JOIN person ON person.id = thread_host.person_id
     LEFT JOIN space home ON home.id = person.home_space_id WHERE thread_host.thread_id = $1 ORDER BY person.display_name LIMIT 20`,
    [threadId],
  );
  return rows.map(toAuthorCard);
}
