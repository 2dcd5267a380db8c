import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { notFound } from '../../../platform/refusal/refusal.js';
import { findMailAddress, stopMail } from './mail-readers.store.js';
import { type Stoppable, UnsubscribeTokens } from './unsubscribe-token.js';

/** Stops a kind of mail for who holds the link from the foot of one, signed in or not. Twice is as good as once. */
@Injectable()
export class UnsubscribeByToken {
  constructor(
    private readonly database: Database,
    private readonly tokens: UnsubscribeTokens,
  ) {}

  /** What the link stops, without stopping it: for the page with the button. */
  async look(token: string): Promise<{ what: Stoppable }> {
    const { what } = await this.claim(token);
    return { what };
  }

  async run(token: string): Promise<{ what: Stoppable }> {
    const { personId, what } = await this.claim(token);
    await stopMail(this.database, personId, what);
    return { what };
  }

  private async claim(token: string): Promise<{ personId: string; what: Stoppable }> {
    const claim = this.tokens.read(token);
    const email = claim && (await findMailAddress(this.database, claim.personId));
    if (!claim || !email || !this.tokens.holds(token, email)) throw notFound();
    return claim;
  }
}
