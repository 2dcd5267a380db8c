import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, it } from 'vitest';
import { registeredCommands } from '../../cli/registered-commands.js';
import { jobCatalogue } from '../../platform/queue/job-catalogue.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';

const page = (name: string) => join(checkoutRoot, 'docs', 'reference', name);
const generated = '<!-- Generated from the code: npx vitest run --project boundaries -u -->';

it('docs/reference/commands.md is what the commands say of themselves', async () => {
  const parts = [
    `# Commands\n\n${generated}\n\nEach is \`npm run -s meridian -- COMMAND\`, or \`npx meridian COMMAND\`. Exit status: 0 done, 1 failed, 2 bad usage or input.\n`,
  ];
  for (const { load } of registeredCommands) {
    const program = new Command('meridian').configureHelp({ helpWidth: 100 });
    (await load())(program);
    for (const command of program.commands) parts.push(...describeCommand(command, ''));
  }
  await expect(parts.join('\n')).toMatchFileSnapshot(page('commands.md'));
});

function describeCommand(command: Command, above: string): string[] {
  const name = `${above}${command.name()}`;
  const own =
    command.commands.length === 0
      ? [`## ${name}\n\n\`\`\`text\n${command.configureHelp({ helpWidth: 100 }).helpInformation().trim()}\n\`\`\`\n`]
      : [];
  return [...own, ...command.commands.flatMap((inner) => describeCommand(inner, `${name} `))];
}

it('docs/reference/errors.md lists every refusal there are words for', async () => {
  const words = JSON.parse(readFileSync(join(checkoutRoot, 'messages', 'en', 'refusals.json'), 'utf8')) as Record<
    string,
    string
  >;
  const rows = Object.entries(words)
    .filter(([key]) => /^refusals\.[A-Z]/.test(key))
    .map(([key, sentence]) => {
      const [, code, ...because] = key.split('.');
      return `| \`${code}\` | ${because.length > 0 ? `\`${because.join('.')}\`` : ''} | ${sentence} |`;
    })
    .toSorted();
  const text = `# Refusals\n\n${generated}\n\nWhat \`extensions.code\` may say, \`extensions.params.because\` where there is one, and the words for people.\n\n| code | because | words |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  await expect(text).toMatchFileSnapshot(page('errors.md'));
});

it('docs/reference/jobs.md lists every job and why delivering it twice shows once', async () => {
  const rows = Object.entries(jobCatalogue).map(
    ([name, kind]) => `| \`${name}\` | ${kind.queue} | ${kind.attempts} | ${kind.idempotentBecause} |`,
  );
  const text = `# Jobs\n\n${generated}\n\n| job | queue | tries | delivered twice shows once because |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  await expect(text).toMatchFileSnapshot(page('jobs.md'));
});
