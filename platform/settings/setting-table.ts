import {
  host,
  hostName,
  oneOf,
  origin,
  sender,
  textOfLength,
  trustedProxies,
  urlOf,
  wholeNumber,
  type SettingReader,
} from './setting-readers.js';

/** How chatty the log is, from everything to nothing. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

export type LogLevel = (typeof logLevels)[number];

/** One setting, as the reference page tells of it and as the start reads it. */
export interface Setting<T> {
  name: string;
  /** What it is for, in a sentence. */
  meaning: string;
  /** Ends the sentence "It should be …". */
  accepts: string;
  /** The default, in words. */
  byDefault: string;
  /** Its value is never printed. */
  isSecret?: boolean;
  read: SettingReader<T>;
}

/** Every setting, by its name in the code, in the order of the reference page. */
export const settingTable = {
  port: {
    name: 'PORT',
    meaning: 'The port that Meridian listens on.',
    accepts: 'a whole number from 0 to 65535 (0 takes any free port)',
    byDefault: '3000',
    read: wholeNumber(0, 65_535),
  },
  host: {
    name: 'HOST',
    meaning: 'The address that Meridian listens on. Behind a proxy on the same machine, leave it.',
    accepts: 'an IP address or a host name, such as 127.0.0.1 or 0.0.0.0',
    byDefault: '127.0.0.1',
    read: host,
  },
  publicUrl: {
    name: 'PUBLIC_URL',
    meaning: 'The address that members type. Links in mail and cookies follow it.',
    accepts: 'an http or https address without a path, such as https://forum.example.org',
    byDefault: 'http://localhost and the port',
    read: origin,
  },
  trustProxy: {
    name: 'TRUST_PROXY',
    meaning: "Whose word about a visitor's address is believed, when a proxy stands in front.",
    accepts: 'off, on, how many proxies stand in front (1 to 9), or their addresses such as 10.0.0.1,10.1.0.0/16',
    byDefault: 'off',
    read: trustedProxies,
  },
  dataDir: {
    name: 'DATA_DIR',
    meaning: 'The folder for all data: database, files, mail that went nowhere, generated secrets.',
    accepts: 'a folder; a relative one starts from the checkout',
    byDefault: '.data in the checkout',
    read: textOfLength(1),
  },
  databaseUrl: {
    name: 'DATABASE_URL',
    meaning: 'A PostgreSQL 15 or newer of your own.',
    accepts: 'postgresql://user:password@host:5432/database',
    byDefault: 'none: the embedded PostgreSQL, in the data folder',
    read: urlOf('postgresql', 'postgres'),
  },
  redisUrl: {
    name: 'REDIS_URL',
    meaning: 'A Redis for the queue and for live updates, when several machines share the work.',
    accepts: 'redis://host:6379 or rediss://host:6379',
    byDefault: 'none: both go over PostgreSQL',
    read: urlOf('redis', 'rediss'),
  },
  smtpUrl: {
    name: 'SMTP_URL',
    meaning: 'The mail server that sends notices, digests and sign-in links.',
    accepts: 'smtp://user:password@host:587 or smtps://user:password@host:465',
    byDefault: 'none: mail waits, and in a demo it can be read at /mailbox',
    read: urlOf('smtp', 'smtps'),
  },
  mailFrom: {
    name: 'MAIL_FROM',
    meaning: 'The sender of all mail.',
    accepts: 'an address such as forum@example.org, or Forum <forum@example.org>',
    byDefault: 'meridian at the host of PUBLIC_URL',
    read: sender,
  },
  filesUrl: {
    name: 'FILES_URL',
    meaning: 'An object store for attachments and pictures, when several machines share them.',
    accepts: 's3://bucket/folder?region=eu-central-1, or file:///folder',
    byDefault: 'none: the folder files in the data folder',
    read: urlOf('s3', 'file'),
  },
  apiUrl: {
    name: 'API_URL',
    meaning: 'Where a process that serves only pages (start --only web) finds the API.',
    accepts: 'an http or https address without a path, such as http://10.0.0.2:3000',
    byDefault: 'none: the API runs in the same process',
    read: origin,
  },
  secret: {
    name: 'SECRET',
    meaning: 'What cookies and links are signed with. Needed, and equal everywhere, with more than one machine.',
    accepts: 'at least 32 characters that nobody can guess, such as the output of: openssl rand -hex 32',
    byDefault: 'generated at the first start, kept in the data folder',
    isSecret: true,
    read: textOfLength(32),
  },
  inboundSecret: {
    name: 'INBOUND_SECRET',
    meaning: 'Opens /inbound-mail to the mail server that knows it.',
    accepts: 'at least 16 characters that nobody can guess',
    byDefault: 'none: no inbound mail by HTTP',
    isSecret: true,
    read: textOfLength(16),
  },
  inboundAuthservId: {
    name: 'INBOUND_AUTHSERV_ID',
    meaning: 'The name under which your mail server writes Authentication-Results; those of others are not believed.',
    accepts: 'a host name, such as mx.example.org',
    byDefault: 'none: no result is believed',
    read: hostName,
  },
  logLevel: {
    name: 'LOG_LEVEL',
    meaning: 'How much is logged.',
    accepts: `one of ${logLevels.join(', ')}`,
    byDefault: 'info',
    read: oneOf(logLevels),
  },
} satisfies Record<string, Setting<unknown>>;
