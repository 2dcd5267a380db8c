import { spawnSync } from 'node:child_process';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** Whom the server runs as; empty when that is who we are. */
export interface ServerAccount {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root: then it runs as the system user `postgres`, which is made if there is none. */
export function serverAccount(say: (message: string) => void): ServerAccount {
  if (process.getuid?.() !== 0) return {};
  const existing = lookUp();
  if (existing) return existing;
  say('PostgreSQL does not run as root: creating the system user "postgres" for it.');
  const created =
    run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']) ||
    run('adduser', ['-S', '-D', '-H', 'postgres']);
  const account = created ? lookUp() : undefined;
  if (account) return account;
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root, and the system user "postgres" cannot be created.\n' +
      'Start Meridian as an ordinary user, or create that user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** Whether the account may enter a folder: asked of the system itself, which knows of more than the mode bits. */
export function mayEnter(account: ServerAccount, folder: string): boolean {
  return run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account);
}

/** Whether the account may run a program. */
export function mayRun(account: ServerAccount, program: string): boolean {
  return run(program, ['--version'], account);
}

function lookUp(): Required<ServerAccount> | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function run(program: string, words: string[], account: ServerAccount = {}): boolean {
  return spawnSync(program, words, { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}
