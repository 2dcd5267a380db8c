import type { FastifyInstance } from 'fastify';
import type { UnsubscribeByToken } from '../../forum/following/mail/unsubscribe-by-token.js';
import { pageLinks } from '../../forum/following/mail/page-links.js';
import { Refusal } from '../../platform/refusal/refusal.js';

/**
 * `/unsubscribe-one-click/<token>` for mail programs (RFC 8058): a POST from no page of ours, without cookies, whose
 * token in the address is all it brings. A person who opens the address gets the page with the button instead.
 */
export function openOneClickDoor(server: FastifyInstance, unsubscribe: UnsubscribeByToken): void {
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Whatever form the click comes in, it says nothing that the address has not said.
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 4096 }, (_request, _body, done) =>
      done(null, null),
    );
    scope.post<{ Params: { token: string } }>('/unsubscribe-one-click/:token', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      try {
        await unsubscribe.run(request.params.token);
        return await reply.code(200).type('text/plain').send('');
      } catch (error) {
        if (error instanceof Refusal) return reply.code(404).type('text/plain').send('');
        throw error;
      }
    });
    scope.get<{ Params: { token: string } }>('/unsubscribe-one-click/:token', async (request, reply) =>
      reply
        .header('cache-control', 'no-store')
        .redirect(pageLinks.unsubscribe(encodeURIComponent(request.params.token))),
    );
  });
}
