// oxlint-disable-next-line import/default -- the bundler gives the file's text
import checker from '../../../../../docs/reference/check-audit-proof.mjs?raw';
import type { RequestHandler } from './$types';

/** The one-file checker, as it stands in the documentation. */
export const GET: RequestHandler = () =>
  new Response(checker, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'content-disposition': 'attachment; filename="check-audit-proof.mjs"',
    },
  });
