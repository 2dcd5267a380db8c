import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../forum/access/viewer.js';
import { FillExampleByLink } from '../../forum/members/set-up/fill-example-by-link.js';
import { NewSetUpLink } from '../../forum/members/set-up/new-set-up-link.js';
import { SetUpCommunity } from '../../forum/members/set-up/set-up-community.js';
import type { OpenedSession } from '../../forum/members/sign-in/open-session.js';
import { RequestSignInLink } from '../../forum/members/sign-in/request-sign-in-link.js';
import { SetPassword } from '../../forum/members/sign-in/set-password.js';
import { SignInAs } from '../../forum/members/sign-in/sign-in-as.js';
import { SignInWithPassword } from '../../forum/members/sign-in/sign-in-with-password.js';
import { SignOut } from '../../forum/members/sign-in/sign-out.js';
import { UseSignInLink } from '../../forum/members/sign-in/use-sign-in-link.js';
import { Settings } from '../../platform/settings/settings.js';
import { inLocale } from '../request/in-locale.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../request/request-context.js';
import { endedSessionCookie, sessionCookie } from '../request/session-cookie.js';
import { DemoPerson } from './community.type.js';
import { FreshViewer } from './fresh-viewer.js';
import {
  EndSessionsPayload,
  FillExamplePayload,
  RequestSignInLinkPayload,
  SetPasswordPayload,
  SignInPayload,
  SignOutPayload,
} from './members.payload.js';
import {
  EndSessionInput,
  FillExampleInput,
  RequestSignInLinkInput,
  SetPasswordInput,
  SetUpInput,
  SignInAsInput,
  SignInWithLinkInput,
  SignInWithPasswordInput,
} from './sign-in.input.js';
import { toViewer } from './to-viewer.js';

/** The doors. Each ends in one session and one cookie; a passkey will be one more mutation here. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly settings: Settings,
    private readonly requestLink: RequestSignInLink,
    private readonly useLink: UseSignInLink,
    private readonly withPassword: SignInWithPassword,
    private readonly as: SignInAs,
    private readonly password: SetPassword,
    private readonly out: SignOut,
    private readonly setUpCommunity: SetUpCommunity,
    private readonly setUpLink: NewSetUpLink,
    private readonly example: FillExampleByLink,
    private readonly freshViewer: FreshViewer,
  ) {}

  @Mutation(() => RequestSignInLinkPayload, { description: 'Sends a one-time link, if the address has an account.' })
  async requestSignInLink(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: RequestSignInLinkInput,
  ): Promise<RequestSignInLinkPayload> {
    await this.requestLink.run(request.viewer, { email: input.email, address: request.address });
    return { isAccepted: true };
  }

  @Mutation(() => SignInPayload)
  async signInWithLink(
    @CurrentRequest() request: RequestContext,
    @Args('input') { token }: SignInWithLinkInput,
  ): Promise<SignInPayload> {
    return this.enter(request, await this.useLink.run(request.viewer, { token, ...comesFrom(request) }));
  }

  @Mutation(() => SignInPayload)
  async signInWithPassword(
    @CurrentRequest() request: RequestContext,
    @Args('input') { email, password }: SignInWithPasswordInput,
  ): Promise<SignInPayload> {
    return this.enter(request, await this.withPassword.run(request.viewer, { email, password, ...comesFrom(request) }));
  }

  @Mutation(() => SignInPayload, { description: 'Only in the example, on the machine that runs it.' })
  async signInAs(
    @CurrentRequest() request: RequestContext,
    @Args('input') { personId }: SignInAsInput,
  ): Promise<SignInPayload> {
    return this.enter(request, await this.as.run(request.viewer, { personId, device: request.userAgent }));
  }

  @Query(() => [DemoPerson], { description: 'Whom one click signs in as: in the example only, else nobody.' })
  async demoPeople(@CurrentViewer() viewer: Viewer): Promise<DemoPerson[]> {
    const people = await this.as.people();
    return people.map(({ regionName, ...person }) => ({
      ...person,
      region: regionName && inLocale(regionName, viewer.locale),
    }));
  }

  @Mutation(() => SignInPayload, { description: 'Names the community and makes its first administrator.' })
  async setUp(@CurrentRequest() request: RequestContext, @Args('input') input: SetUpInput): Promise<SignInPayload> {
    const opened = await this.setUpCommunity.byLink(request.viewer, {
      token: input.token,
      name: input.name,
      adminEmail: input.email,
      adminName: input.displayName,
      locales: input.locales ?? undefined,
      adminTimeZone: input.timeZone ?? undefined,
      ...comesFrom(request),
    });
    return this.enter(request, opened);
  }

  @Query(() => Boolean, { description: 'Whether this is the set-up link in force.' })
  async isSetUpLink(@Args('token') token: string): Promise<boolean> {
    return this.setUpLink.isInForce(token);
  }

  @Mutation(() => FillExamplePayload, {
    description: 'Fills the empty installation with the example community instead; takes some seconds.',
  })
  async fillExample(
    @CurrentRequest() request: RequestContext,
    @Args('input') { token }: FillExampleInput,
  ): Promise<FillExamplePayload> {
    return this.example.run(request.viewer, { token, address: request.address });
  }

  @Query(() => Boolean, { description: 'Whether this set-up link may also fill in the example: on one’s own machine.' })
  async mayFillExample(@Args('token') token: string): Promise<boolean> {
    return this.example.isOffered(token);
  }

  @Mutation(() => SetPasswordPayload)
  async setPassword(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SetPasswordInput,
  ): Promise<SetPasswordPayload> {
    return this.password.run(viewer, input);
  }

  @Mutation(() => SignOutPayload)
  async signOut(@CurrentRequest() request: RequestContext): Promise<SignOutPayload> {
    await this.out.run(request.viewer);
    request.setCookies.push(endedSessionCookie(this.settings.publicUrl));
    return { isSignedOut: true };
  }

  @Mutation(() => EndSessionsPayload, { description: "Ends one of the viewer's sessions." })
  async endSession(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: EndSessionInput,
  ): Promise<EndSessionsPayload> {
    await this.out.endOne(viewer, input);
    return { endedSessionCount: 1 };
  }

  @Mutation(() => EndSessionsPayload, { description: 'Ends every session of the viewer but this one.' })
  async endOtherSessions(@CurrentViewer() viewer: Viewer): Promise<EndSessionsPayload> {
    return { endedSessionCount: await this.out.endOthers(viewer) };
  }

  private async enter(request: RequestContext, opened: OpenedSession): Promise<SignInPayload> {
    request.setCookies.push(sessionCookie(this.settings.publicUrl, opened.token, opened.expiresAt));
    return { viewer: toViewer(await this.freshViewer.signedIn(request, opened.token)) };
  }
}

function comesFrom({ address, userAgent }: RequestContext): { address: string; device: string } {
  return { address, device: userAgent };
}
