import type { FastifyInstance } from 'fastify';
import { Gauge, Registry, collectDefaultMetrics } from 'prom-client';
import type { Clock } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/database/database.js';

/** `/metrics`, Prometheus text, for callers on this machine: counts and ages only, nothing that names a person or a space. */
export function openMetrics(server: FastifyInstance, house: { database: Database; clock: Clock }): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, sql: string, now = false) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const row = await house.database.one<{ value: number }>(sql, now ? [house.clock.now()] : []);
        this.set(Number(row?.value ?? 0));
      },
    });
  gauge(
    'meridian_outbox_waiting',
    'Jobs not done yet',
    'SELECT count(*)::int AS value FROM outbox WHERE done_at IS NULL AND set_aside_at IS NULL',
  );
  gauge(
    'meridian_jobs_set_aside',
    'Jobs that failed for good',
    'SELECT count(*)::int AS value FROM outbox WHERE set_aside_at IS NOT NULL AND done_at IS NULL',
  );
  gauge(
    'meridian_cases_open',
    'Cases waiting for a decision',
    `SELECT count(*)::int AS value FROM moderation_case WHERE state IN ('open', 'claimed')`,
  );
  gauge(
    'meridian_mail_due',
    'Mail that is due and not sent',
    `SELECT count(*)::int AS value FROM mail WHERE state IN ('due', 'sending') AND due_at <= $1`,
    true,
  );
  gauge(
    'meridian_unscreened_oldest_seconds',
    'Age of the oldest post without full screening',
    'SELECT coalesce(extract(epoch FROM $1::timestamptz - min(created_at)), 0)::float AS value FROM revision WHERE screened_at IS NULL AND NOT is_imported',
    true,
  );
  server.get('/metrics', async (request, reply) => {
    if (!['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? ''))
      return reply.code(404).send();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
