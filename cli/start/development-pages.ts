import { join } from 'node:path';
import type { PagesHandler } from '../../api/door/pages-door.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';

/**
 * The pages from their sources, built anew as they change. The development server takes the folder of the pages for
 * its working folder, so the process works in there. Forms are not checked for their site in it: that is tested on
 * the build.
 */
export async function loadDevelopmentPages(): Promise<PagesHandler> {
  const web = join(checkoutRoot, 'web');
  process.chdir(web);
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: web,
    server: { middlewareMode: true, hmr: { port: 24_678 } },
    appType: 'custom',
    logLevel: 'warn',
  });
  return (request, response, next) => vite.middlewares(request, response, next);
}
