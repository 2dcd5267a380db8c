/** The embedded PostgreSQL cannot be had; the message says why and what the administrator can do. */
export class EmbeddedPostgresError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EmbeddedPostgresError';
  }
}
