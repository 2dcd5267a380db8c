import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { checkoutRoot } from './checkout-root.js';
import { settingTable, type LogLevel, type Setting } from './setting-table.js';
import { SettingsError, type SettingsProblem } from './settings-error.js';

export { SettingsError } from './settings-error.js';

type Variables = Record<string, string | undefined>;

/** Everything that an administrator can set, read once at the start. */
export class Settings {
  readonly port!: number;
  readonly host!: string;
  /** Scheme, host and port, without a slash at the end. */
  readonly publicUrl!: string;
  /** As Fastify's option of this name takes it. */
  readonly trustProxy!: boolean | number | string[];
  /** An absolute path. */
  readonly dataDir!: string;
  readonly databaseUrl!: string | undefined;
  readonly redisUrl!: string | undefined;
  readonly smtpUrl!: string | undefined;
  readonly mailFrom!: string;
  readonly filesUrl!: string | undefined;
  readonly apiUrl!: string | undefined;
  /** Undefined: the generated one, see secrets.ts. */
  readonly secret!: string | undefined;
  readonly inboundSecret!: string | undefined;
  readonly inboundAuthservId!: string | undefined;
  readonly logLevel!: LogLevel;

  constructor(values: Settings) {
    Object.assign(this, values);
  }
}

/**
 * Reads the settings from these variables, by default the environment over the `.env` file of the checkout.
 * Throws a SettingsError that names everything that is wrong.
 */
export function readSettings(variables: Variables = { ...dotEnv(), ...process.env }): Settings {
  const problems: SettingsProblem[] = [];
  const given = <T>(setting: Setting<T>): T | undefined => {
    const text = variables[setting.name]?.trim();
    if (text === undefined || text === '') return undefined;
    try {
      return setting.read(text);
    } catch {
      problems.push({ name: setting.name, found: printable(text, setting), right: setting.accepts });
      return undefined;
    }
  };
  const port = given<number>(settingTable.port) ?? 3000;
  const publicUrl = given(settingTable.publicUrl) ?? `http://localhost:${port}`;
  const dataDir = resolve(checkoutRoot, given(settingTable.dataDir) ?? '.data');
  if (isFile(dataDir)) problems.push({ name: 'DATA_DIR', found: `${dataDir}, which is a file`, right: 'a folder' });
  const settings = new Settings({
    port,
    host: given(settingTable.host) ?? '127.0.0.1',
    publicUrl,
    trustProxy: given(settingTable.trustProxy) ?? false,
    dataDir,
    databaseUrl: given(settingTable.databaseUrl),
    redisUrl: given(settingTable.redisUrl),
    smtpUrl: given(settingTable.smtpUrl),
    mailFrom: given(settingTable.mailFrom) ?? `meridian@${new URL(publicUrl).hostname}`,
    filesUrl: given(settingTable.filesUrl),
    apiUrl: given(settingTable.apiUrl),
    secret: given(settingTable.secret),
    inboundSecret: given(settingTable.inboundSecret),
    inboundAuthservId: given(settingTable.inboundAuthservId),
    logLevel: given<LogLevel>(settingTable.logLevel) ?? 'info',
  });
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

/** What the reference page says of each setting. */
export function describeSettings(): { name: string; meaning: string; accepts: string; byDefault: string }[] {
  return Object.values(settingTable).map(({ name, meaning, accepts, byDefault }) => ({
    name,
    meaning,
    accepts,
    byDefault,
  }));
}

function dotEnv(): Variables {
  try {
    return parseEnv(readFileSync(join(checkoutRoot, '.env'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** What was found, without the secrets that it may hold: a log is read by more people than a `.env`. */
function printable(text: string, { isSecret }: Setting<unknown>): string {
  if (isSecret) return `${text.length} characters long`;
  return `"${text.replace(/:\/\/[^/@\s]*@/, '://…@')}"`;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
