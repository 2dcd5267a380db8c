import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaText } from '../../api/print-schema.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';

it('api/schema.graphql is what the resolvers say (rewrite it with: npm test -- --project boundaries -u)', async () => {
  await expect(await schemaText()).toMatchFileSnapshot(join(checkoutRoot, 'api', 'schema.graphql'));
});
