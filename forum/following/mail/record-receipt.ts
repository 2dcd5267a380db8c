import type { Sql } from '../../../platform/database/database.js';

/**
 * How far the audit log has come, as `size:root`: every digest and statement of reasons carries it, so that thousands
 * of inboxes hold dated copies. The log belongs to moderation, so this is a port that the app module binds.
 */
export abstract class RecordReceipt {
  /** The receipt as it stands in a mail; undefined while nothing has been recorded. */
  abstract current(sql: Sql): Promise<string | undefined>;
}
