import pg from 'pg';

/** What a store needs: it does not know whether it runs inside a transaction. */
export interface Sql {
  /** Runs one written statement; values are always parameters. */
  query<T>(text: string, values?: readonly unknown[]): Promise<T[]>;
  /** The first row, or undefined. */
  one<T>(text: string, values?: readonly unknown[]): Promise<T | undefined>;
}

/** A transaction under way. Passed as an argument, never hidden in a context. */
export interface Tx extends Sql {
  /** Runs after the commit, in order; not at all if the transaction rolls back. For nudges only: what must happen goes into the outbox. */
  afterCommit(nudge: () => void): void;
}

// int8 comes back as a number: counters and positions stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

class Connection implements Tx {
  readonly nudges: (() => void)[] = [];

  constructor(private readonly client: pg.PoolClient) {}

  async query<T>(text: string, values?: readonly unknown[]): Promise<T[]> {
    return (await this.client.query(prepared(text, values))).rows as T[];
  }

  async one<T>(text: string, values?: readonly unknown[]): Promise<T | undefined> {
    return (await this.query<T>(text, values))[0];
  }

  afterCommit(nudge: () => void): void {
    this.nudges.push(nudge);
  }
}

const names = new Map<string, string>();

/**
 * Each statement text gets a name, so that PostgreSQL plans it once a connection. Statements with values only: the
 * others (BEGIN, DDL) gain nothing. The list is bounded, since a text built per call would grow it for ever.
 */
function prepared(text: string, given?: readonly unknown[]): pg.QueryConfig {
  if (!given || given.length === 0) return { text };
  const values = given.map(storable);
  let name = names.get(text);
  if (!name && names.size < 2000) names.set(text, (name = `s${names.size}`));
  return { text, values, name };
}

/**
 * PostgreSQL's texts hold every character but U+0000, and a statement with one fails. In its place stands the sign for
 * what cannot be shown: a look-up by such a text finds nothing, as by any other that names nothing.
 */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
  return Array.isArray(value) ? value.map(storable) : value;
}

const RETRIED = new Set(['40001', '40P01']);

/** The PostgreSQL that holds everything: a pool, statements and transactions. */
export class Database implements Sql {
  private readonly pool: pg.Pool;

  constructor(
    readonly connectionString: string,
    options: { connections?: number } = {},
  ) {
    this.pool = new pg.Pool({ connectionString, max: options.connections ?? 12, application_name: 'meridian' });
    // A connection lost while idle is replaced by the pool; without a listener it would end the process.
    this.pool.on('error', () => undefined);
  }

  async query<T>(text: string, values?: readonly unknown[]): Promise<T[]> {
    return (await this.pool.query(prepared(text, values))).rows as T[];
  }

  async one<T>(text: string, values?: readonly unknown[]): Promise<T | undefined> {
    return (await this.query<T>(text, values))[0];
  }

  /**
   * One transaction (READ COMMITTED). Rolled back whole when `work` throws; tried again up to three times on a
   * deadlock or a serialisation failure, so `work` must have no effect outside its `tx`.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const client = await this.pool.connect();
      const tx = new Connection(client);
      try {
        await client.query('BEGIN');
        const result = await work(tx);
        await client.query('COMMIT');
        client.release();
        for (const nudge of tx.nudges) nudge();
        return result;
      } catch (error) {
        const lost = await client.query('ROLLBACK').then(
          () => false,
          () => true,
        );
        client.release(lost);
        if (attempt < 4 && RETRIED.has((error as { code?: string }).code ?? '')) continue;
        throw error;
      }
    }
  }

  /** A connection of its own for LISTEN, COPY and locks that span statements; the caller releases it. */
  async connect(): Promise<pg.PoolClient> {
    return this.pool.connect();
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
