import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';
import { describeSettings } from '../../platform/settings/settings.js';

/** The page is written from the table that the start reads, so neither knows a setting that the other does not. */
it('the reference page of settings is the one that the code describes (npm test -- -u writes it)', async () => {
  await expect(settingsPage()).toMatchFileSnapshot(join(checkoutRoot, 'docs', 'reference', 'settings.md'));
});

function settingsPage(): string {
  const head = `# Settings

Environment variables, or lines in a file \`.env\` in the checkout; the environment wins. Each has a default that works
at once. A wrong value stops the start with the variable's name, what was found and what would be right; an empty one
counts as not set. \`npm run -s meridian -- doctor\` looks at what the settings lead to.

This page is written from the code (\`npm test -- --project boundaries -u\`).
`;
  const parts = describeSettings().map(
    ({ name, meaning, accepts, byDefault }) => `## ${name}

${meaning}

- Takes: ${accepts}
- Default: ${byDefault}
`,
  );
  return [head, ...parts].join('\n');
}
