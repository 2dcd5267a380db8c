import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Database } from '../../platform/database/database.js';
import { describeSchema } from '../../platform/database/describe-schema.js';
import { migrate } from '../../platform/database/migrate.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';
import { openTestDatabase } from '../harness/test-database.js';

it('schema.sql is what the migrations make (rewrite it with: npx vitest run test/flows/schema-drift.test.ts -u)', async () => {
  const made = await openTestDatabase();
  const database = new Database(made.connectionString);
  try {
    const text = await describeSchema(database);
    await expect(text).toMatchFileSnapshot(join(checkoutRoot, 'platform', 'database', 'schema.sql'));
  } finally {
    await database.close();
    await made.drop();
  }
});

it('migrating twice, and from two places at once, makes one schema', async () => {
  const made = await openTestDatabase({ empty: true });
  try {
    const [one, other] = await Promise.all([migrate(made.connectionString), migrate(made.connectionString)]);
    expect([one.length, other.length].toSorted((a, b) => a - b)[0]).toBe(0);
    expect(await migrate(made.connectionString)).toEqual([]);
  } finally {
    await made.drop();
  }
});
