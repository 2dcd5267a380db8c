import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../forum/access/viewer.js';
import { AcceptGuidelines } from '../../forum/members/accept-guidelines.js';
import { CloseMyAccount } from '../../forum/members/close-my-account.js';
import { ExportMyData } from '../../forum/members/export-my-data.js';
import { findOwnProfile } from '../../forum/members/persons.store.js';
import { ReviseProfile } from '../../forum/members/revise-profile.js';
import { findCommunity } from '../../forum/members/set-up/community.store.js';
import { SignOut } from '../../forum/members/sign-in/sign-out.js';
import { Database } from '../../platform/database/database.js';
import { Settings } from '../../platform/settings/settings.js';
import { notFound } from '../../platform/refusal/refusal.js';
import { inLocale } from '../request/in-locale.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../request/request-context.js';
import { endedSessionCookie } from '../request/session-cookie.js';
import { Community } from './community.type.js';
import { FreshViewer } from './fresh-viewer.js';
import { CloseMyAccountPayload, ExportMyDataPayload, ViewerPayload } from './members.payload.js';
import { AcceptGuidelinesInput, CloseMyAccountInput, ReviseProfileInput } from './profile.input.js';
import { Session, toSession } from './session.type.js';
import { toViewer } from './to-viewer.js';
import { Profile, Viewer as ViewerType } from './viewer.type.js';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly database: Database,
    private readonly reviseOwnProfile: ReviseProfile,
    private readonly acceptOwnGuidelines: AcceptGuidelines,
    private readonly sessionsOfOwn: SignOut,
    private readonly exportOwn: ExportMyData,
    private readonly closeOwn: CloseMyAccount,
    private readonly settings: Settings,
    private readonly freshViewer: FreshViewer,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Who is asking; null when nobody is signed in.' })
  viewer(@CurrentViewer() viewer: Viewer): ViewerType | null {
    return viewer.kind === 'member' ? toViewer(viewer) : null;
  }

  @Query(() => Community, {
    nullable: true,
    description: 'What anybody may know of the community; null until it is set up.',
  })
  async community(@CurrentViewer() viewer: Viewer): Promise<Community | null> {
    const community = await findCommunity(this.database);
    if (!community) return null;
    const { kind, mark, accent, locales, defaultLocale } = community;
    return { name: inLocale(community.name, viewer.locale), kind, mark, accent, locales, defaultLocale };
  }

  @ResolveField(() => Profile)
  async profile(@Parent() { id }: ViewerType): Promise<Profile> {
    const profile = await findOwnProfile(this.database, id);
    if (!profile) throw notFound();
    return profile;
  }

  @ResolveField(() => [Session])
  async sessions(@CurrentViewer() viewer: Viewer): Promise<Session[]> {
    return (await this.sessionsOfOwn.list(viewer)).map((row) => toSession(row, viewer.sessionId));
  }

  @Mutation(() => ViewerPayload)
  async reviseProfile(
    @CurrentRequest() request: RequestContext,
    @Args('input') { country, ...input }: ReviseProfileInput,
  ): Promise<ViewerPayload> {
    const given = Object.fromEntries(
      Object.entries(input).filter(([, value]) => value !== null && value !== undefined),
    );
    await this.reviseOwnProfile.run(request.viewer, { ...given, ...(country !== undefined && { country }) });
    return { viewer: toViewer(await this.freshViewer.again(request)) };
  }

  @Mutation(() => ViewerPayload)
  async acceptGuidelines(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: AcceptGuidelinesInput,
  ): Promise<ViewerPayload> {
    await this.acceptOwnGuidelines.accept(request.viewer, input);
    return { viewer: toViewer(await this.freshViewer.again(request)) };
  }

  @Mutation(() => ExportMyDataPayload)
  async exportMyData(@CurrentViewer() viewer: Viewer): Promise<ExportMyDataPayload> {
    return { json: await this.exportOwn.run(viewer) };
  }

  @Mutation(() => CloseMyAccountPayload, { description: 'What one wrote stays, under no name. There is no way back.' })
  async closeMyAccount(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: CloseMyAccountInput,
  ): Promise<CloseMyAccountPayload> {
    await this.closeOwn.run(request.viewer, input);
    request.setCookies.push(endedSessionCookie(this.settings.publicUrl));
    return { isClosed: true };
  }
}
