import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { parseRuleSet } from '../../moderation/rules/parse-rule-set.js';
import type { RuleSet } from '../../moderation/rules/rule.js';
import { starterSet } from '../../moderation/rules/starter/starter-set.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { backTest } from './back-test.js';
import { checkPosts } from './check-posts.js';
import { exportRules, listRules, showRule } from './read-book.js';

interface CheckFlags {
  rules?: string;
  explain?: boolean;
}

/** `meridian rules`: what the rules say, with and without a community. */
export function registerRules(program: Command): void {
  const rules = program.command('rules').description('read and try the rules that screen posts');
  rules
    .command('check')
    .description('screen posts given as JSON lines on standard input, in order of time')
    .option(
      '--rules <file>',
      'rules as JSON: { "rules": [...], "lists": {...} } or a list of rules; else the starter set',
    )
    .option('--explain', 'add all facts of each post')
    .option('--json', 'write JSON lines (it always does)')
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s meridian -- rules check --explain < posts.jsonl\n\nEach line: {"id", "text", "createdAt", "author": {"id", "joinedAt"}, "space": {"id", "kind"}}\nA bad line is reported on standard error with its number; the exit status is then 2.',
    )
    .action(async ({ rules: file, explain }: CheckFlags) => {
      const options = { ...(file !== undefined && { rules: await readRules(file) }), ...(explain && { explain }) };
      const status = await checkPosts(process.stdin, process.stdout, process.stderr, options);
      if (status !== exitStatus.done) process.exitCode = status;
    });
  rules
    .command('back-test <rule-id>')
    .description('try a rule of the community on the posts of the last days; touches nothing')
    .option('--days <number>', 'how far back, 1 to 365', wholeNumber, 30)
    .option('--version <number>', 'a version of the rule; else the newest', wholeNumber)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- rules back-test newcomer-link-flood --days 90')
    .action(backTest);
  rules
    .command('list')
    .description('list the rules of the community, with what of each runs')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- rules list')
    .action(listRules);
  rules
    .command('show <rule-id>')
    .description('show a rule as a sentence and as JSON, with its versions')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- rules show newcomer-link-flood')
    .action(showRule);
  rules
    .command('export')
    .description('print the rules that act and their lists, as a file for rules check --rules')
    .option('--json', 'print JSON (it always does)')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- rules export > rules.json')
    .action(exportRules);
}

function wholeNumber(written: string): number {
  const number = Number(written);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is a whole number from 1 on.');
  return number;
}

/** The rules of a file, or a failure that names everything wrong with it. Starter lists can be referred to by name. */
export async function readRules(file: string): Promise<RuleSet> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such file' : (error.code ?? error.message);
    throw new CommandFailure(`The rules in ${file} cannot be read: ${reason}.`, exitStatus.badInput);
  });
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new CommandFailure(`${file} is not JSON: ${(error as Error).message}`, exitStatus.badInput);
  }
  const parsed = parseRuleSet(document, starterSet().lists);
  if (parsed.ok) return parsed.value;
  const lines = parsed.errors.map(({ path, code, message }) => `  ${path} (${code}): ${message}`);
  throw new CommandFailure(`${file} cannot be used:\n${lines.join('\n')}`, exitStatus.badInput);
}
