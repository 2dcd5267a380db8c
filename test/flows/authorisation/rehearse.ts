import type pg from 'pg';
import type { Database, Tx } from '../../../platform/database/database.js';

/**
 * Does something and takes it back: everything that goes through this database meanwhile is one transaction, which is
 * rolled back. So each viewer tries each verb on the same stage.
 */
export async function rehearse<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const client = await database.connect();
  const one = new OneConnection(client);
  const patched: Partial<Database> = {
    query: (text, values) => one.query(text, values),
    one: (text, values) => one.one(text, values),
    transaction: (inner) => one.nested(inner),
  };
  Object.assign(database, patched);
  try {
    await client.query('BEGIN');
    return await work();
  } finally {
    for (const name of ['query', 'one', 'transaction'] as const) delete (database as Partial<Database>)[name];
    await client.query('ROLLBACK');
    client.release();
  }
}

class OneConnection {
  private depth = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly client: pg.PoolClient) {}

  async query<T>(text: string, values?: readonly unknown[]): Promise<T[]> {
    // The whole rehearsal is one snapshot's worth of time; an isolation level cannot be chosen inside it.
    if (text.startsWith('SET TRANSACTION')) return [];
    // What an operation asks for at once is answered one after another here.
    const answer = this.last.then(() => this.client.query(text, values as unknown[]));
    this.last = answer.catch(() => undefined);
    return (await answer).rows as T[];
  }

  async one<T>(text: string, values?: readonly unknown[]): Promise<T | undefined> {
    return (await this.query<T>(text, values))[0];
  }

  async nested<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const name = `rehearsal_${++this.depth}`;
    const tx: Tx = {
      query: (text, values) => this.query(text, values),
      one: (text, values) => this.one(text, values),
      afterCommit: () => undefined,
    };
    await this.query(`SAVEPOINT ${name}`);
    try {
      const result = await work(tx);
      await this.query(`RELEASE ${name}`);
      return result;
    } catch (error) {
      await this.query(`ROLLBACK TO ${name}`);
      throw error;
    }
  }
}
