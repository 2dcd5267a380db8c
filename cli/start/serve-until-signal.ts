import type { PagesHandler } from '../../api/door/pages-door.js';
import { stopwatch } from '../../platform/clock/clock.js';
import type { Settings } from '../../platform/settings/settings.js';
import { CommandFailure } from '../exit-status.js';
import { openHouse, type OpenHouse, type Part } from './open-house.js';
import { serveWebAlone } from './serve-web-alone.js';

/** How long running requests and jobs may take to end after a signal. */
const PATIENCE_MILLISECONDS = 25_000;

/** Opens the parts, says where they are, and closes everything on Ctrl-C or SIGTERM. Resolves when all is closed. */
export async function serveUntilSignal(
  settings: Settings,
  parts: readonly Part[],
  hooks: {
    pages?: () => Promise<PagesHandler>;
    /** Told to end early when a signal comes meanwhile. */
    beforeOpening?: (connectionString: string, ending: AbortSignal) => Promise<void>;
    afterOpening?: (house: OpenHouse) => Promise<void>;
  } = {},
): Promise<void> {
  const signal = nextSignal();
  const ending = new AbortController();
  void signal.then(() => ending.abort(new CommandFailure('Ended before the doors were open.')));
  const elapsed = stopwatch();
  if (parts.length === 1 && parts[0] === 'web') {
    const close = await serveWebAlone(settings);
    await signal;
    return close();
  }
  const house = await openHouse(settings, {
    parts,
    pages: hooks.pages,
    beforeOpening: hooks.beforeOpening && ((connectionString) => hooks.beforeOpening!(connectionString, ending.signal)),
  }).catch((error: unknown) => {
    throw isPortTaken(error)
      ? new CommandFailure(`Port ${settings.port} is taken. Set PORT to another one, or stop what uses it.`)
      : error;
  });
  const seconds = (elapsed() / 1000).toFixed(1);
  if (house.api) process.stdout.write(`Meridian is at ${settings.publicUrl} (after ${seconds} s). Ctrl-C ends it.\n`);
  else process.stdout.write(`Meridian's ${parts.join(' and ')} runs (after ${seconds} s). Ctrl-C ends it.\n`);
  await hooks.afterOpening?.(house);
  await signal;
  process.stdout.write('Ending: what is under way is finished first.\n');
  setTimeout(() => process.exit(1), PATIENCE_MILLISECONDS).unref();
  await house.close();
}

function nextSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

function isPortTaken(error: unknown): boolean {
  return (error as { code?: string }).code === 'EADDRINUSE';
}
