import chromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright, type Browser } from 'playwright-core';
import { withExclusiveLock } from '../../platform/embedded-postgres/exclusive-lock.js';

/**
 * The packaged browser is made for a place where pages are trusted. With these, a journey would prove nothing about
 * what a page may do; the last ones are Playwright's own to say.
 */
const refusedArguments = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
  '--disable-features=AudioServiceOutOfProcess,IsolateOrigins,site-per-process',
  '--headless',
  '--no-sandbox',
  '--disable-setuid-sandbox',
];

/** A real Chromium: the one in the packages, or the one that CHROMIUM_PATH names. Nothing is downloaded. */
export async function openBrowser(): Promise<Browser> {
  const args = chromium.args.filter((argument) => !refusedArguments.some((refused) => argument.startsWith(refused)));
  // Chromium does not run as root in its sandbox.
  const isRoot = process.getuid?.() === 0;
  return playwright.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? (await unpackedChromium()),
    args,
    chromiumSandbox: !isRoot && process.env['CI'] === undefined,
  });
}

/** Unpacks it once for all runs; a folder that a killed run left half-filled is made anew. */
async function unpackedChromium(): Promise<string> {
  const version = await packageVersion();
  const folder = join(tmpdir(), `meridian-chromium-${version}-${process.getuid?.() ?? 0}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return withExclusiveLock(`${folder}.lock`, async () => {
    const done = join(folder, 'unpacked');
    if (!existsSync(done)) {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder, { mode: 0o700 });
      await unpackInto(folder);
      await writeFile(done, '');
    }
    return join(folder, 'chromium');
  });
}

/** The package unpacks to the temporary folder, wherever that is said to be. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

async function packageVersion(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const description = await readFile(join(dirname(dirname(entry)), 'package.json'), 'utf8');
  return (JSON.parse(description) as { version: string }).version;
}
