import { Args, ArgsType, Field, ID, Query, Resolver } from '@nestjs/graphql';
import { SignInAs } from '../../forum/members/sign-in/sign-in-as.js';
import { isId } from '../../platform/ids/ids.js';
import { MailboxStore } from '../../platform/mail/mailbox.store.js';
import { fromCursor, PageArguments, pageSize, toConnection } from '../request/connection.js';
import { MailboxConnection, MailboxMessage } from './following.type.js';

@ArgsType()
class MailboxArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Only mail to this address.' })
  to?: string | null;
}

/** The example's mail. Like the one-click doors, it exists in a demo on one's own machine alone. */
@Resolver()
export class MailboxResolver {
  constructor(
    private readonly demo: SignInAs,
    private readonly store: MailboxStore,
  ) {}

  @Query(() => MailboxConnection, { nullable: true, description: 'The example’s mail, newest first; null elsewhere.' })
  async mailbox(@Args() page: MailboxArguments): Promise<MailboxConnection | null> {
    const first = pageSize(page);
    const before = fromCursor(page.after, isId);
    if (!(await this.demo.isOpen())) return null;
    const messages = await this.store.list({ to: page.to, before, limit: first + 1 });
    return toConnection(messages, first, { node: (message) => message, place: ({ id }) => id });
  }

  @Query(() => MailboxMessage, { nullable: true })
  async mailboxMessage(@Args('id', { type: () => ID }) id: string): Promise<MailboxMessage | null> {
    if (!(await this.demo.isOpen())) return null;
    return (await this.store.read(id)) ?? null;
  }
}
