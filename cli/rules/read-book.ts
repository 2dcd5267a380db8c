import { systemActor } from '../../forum/access/viewer.js';
import { versionState } from '../../moderation/rulebook/rule-moves.js';
import { printStored, readStored } from '../../moderation/rulebook/rule-text.js';
import type { BookRule } from '../../moderation/rulebook/rules.store.js';
import { sayRule } from '../../moderation/rulebook/say-rule.js';
import { SeeRules } from '../../moderation/rulebook/see-rules.js';
import { readBook, readStoredBook } from '../../moderation/rulebook/stored-book.js';
import { inLanguage } from '../../moderation/rules/explain.js';
import { printRule } from '../../moderation/rules/print-rule.js';
import { SystemClock } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/database/database.js';
import { demandCommunity } from '../demand-community.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { withDatabase } from '../with-database.js';

const newestVersions = 50;

/** `meridian rules list`: the rules of the community, whatever their state. */
export function listRules(flags: { json?: boolean }): Promise<void> {
  return withDatabase(async ({ database }) => {
    await demandCommunity(database);
    const rules = await new SeeRules(database).all(commandLine(), null);
    process.stdout.write(flags.json ? `${JSON.stringify(rules.map(asJson))}\n` : listInWords(rules));
  });
}

/** `meridian rules show`: one rule as a sentence and as JSON, with its versions. */
export function showRule(ruleId: string, flags: { json?: boolean }): Promise<void> {
  return withDatabase(async ({ database }) => {
    await demandCommunity(database);
    const book = new SeeRules(database);
    const rule = await book.find(commandLine(), ruleId);
    if (!rule) throw new CommandFailure(`There is no rule "${ruleId}" in this community.`, exitStatus.badInput);
    const versions = (await book.versions(rule, { before: null, limit: newestVersions })).map((version) => ({
      number: version.number,
      state: versionState(rule, version.number),
      writtenAt: version.writtenAt,
      why: version.why,
    }));
    if (flags.json) {
      process.stdout.write(`${JSON.stringify({ ...asJson(rule), versions })}\n`);
      return;
    }
    const read = readStored(rule.document, rule.version, rule.state);
    const sentence = read ? `${sayRule(read, 'en').text}\n\n` : '';
    const lines = versions.map(({ number, state, writtenAt, why }) => {
      return `version ${number}  ${state.padEnd(5)}  ${writtenAt?.toISOString() ?? 'with Meridian'}  ${why}`.trimEnd();
    });
    process.stdout.write(`${lineOf(rule)}\n\n${sentence}${printStored(rule.document)}\n\n${lines.join('\n')}\n`);
  });
}

/** `meridian rules export`: what runs, as a file that `rules check --rules` takes. */
export function exportRules(): Promise<void> {
  return withDatabase(async ({ database }) => {
    await demandCommunity(database);
    process.stdout.write(`${JSON.stringify(await fileOf(database), null, 2)}\n`);
  });
}

async function fileOf(database: Database): Promise<object> {
  const read = readBook(await readStoredBook(database));
  if (!read.ok) {
    const { path, message } = read.errors[0]!;
    throw new CommandFailure(`The stored rules cannot be read, and every post is held: ${path}: ${message}`);
  }
  const { rules, lists } = read.value.set;
  return {
    // A file has each id once: what acts, and not what is tried beside it.
    rules: rules.filter(({ state }) => state === 'live').map(printRule),
    lists: Object.fromEntries(lists.map(({ name, kind, version, entries }) => [name, { kind, version, entries }])),
  };
}

const commandLine = () => systemActor('command line', new SystemClock().now());

function asJson({ id, state, version, liveVersion, trialVersion, changedAt, document }: BookRule) {
  return { id, state, version, liveVersion, trialVersion, changedAt, document };
}

function listInWords(rules: readonly BookRule[]): string {
  const live = rules.filter(({ state }) => state === 'live').length;
  return `${rules.map(lineOf).join('\n')}\n${rules.length} rules, ${live} of them live.\n`;
}

function lineOf(rule: BookRule): string {
  const name = inLanguage(readStored(rule.document, rule.version, rule.state)?.name ?? {}, 'en') ?? '';
  const running = [
    ...(rule.liveVersion === null ? [] : [`live ${rule.liveVersion}`]),
    ...(rule.trialVersion === null ? [] : [`on trial ${rule.trialVersion}`]),
  ];
  const what = running.length > 0 ? running.join(', ') : rule.state;
  return `${rule.id.padEnd(28)}  version ${rule.version}  ${what.padEnd(8)}  ${name}`.trimEnd();
}
