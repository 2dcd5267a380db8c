import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { excerptOfHtml } from '../../platform/rich-text/render-markdown.js';
import { ask } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { findPostFacts } from '../../forum/discussion/find-post-facts.js';
import { Bookmark } from '../../forum/discussion/keep-place.js';
import { countPostsBefore, latestSource } from '../../forum/discussion/posts.store.js';
import { React } from '../../forum/discussion/react.js';
import { RevisePost } from '../../forum/discussion/revise-post.js';
import { HighlightPost } from '../../forum/discussion/run-thread.js';
import { Screening } from '../../forum/discussion/screening.port.js';
import { SubmitPost } from '../../forum/discussion/submit-post.js';
import { WithdrawPost } from '../../forum/discussion/withdraw-post.js';
import { CurrentRequest, CurrentViewer, type RequestContext } from '../request/request-context.js';
import {
  BookmarkInput,
  HighlightPostInput,
  ReactInput,
  RevisePostInput,
  SubmitPostInput,
  WithdrawPostInput,
} from './discussion.input.js';
import { PostPayload, SubmitPostPayload } from './discussion.payload.js';
import { Post, PostPermissions, RuleRemark, toPost } from './post.type.js';
import { submittedPayload } from './submitted-payload.js';
import { Thread, toThread } from './thread.type.js';

@Resolver(() => Post)
export class PostResolver {
  constructor(
    private readonly database: Database,
    private readonly screening: Screening,
    private readonly submitPostVerb: SubmitPost,
    private readonly revisePostVerb: RevisePost,
    private readonly withdrawPostVerb: WithdrawPost,
    private readonly reactVerb: React,
    private readonly bookmarkVerb: Bookmark,
    private readonly highlightPostVerb: HighlightPost,
  ) {}

  @Query(() => Post, { nullable: true })
  async post(
    @CurrentRequest() request: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Post | null> {
    const view = isId(id) ? await request.loaders.post.load(id) : undefined;
    return view ? toPost(view, request.viewer.locale) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Safe HTML; null when the text is gone.' })
  async html(@Parent() post: Post, @CurrentRequest() request: RequestContext): Promise<string | null> {
    const { html } = post.view;
    return html === null ? null : request.loaders.filledHtml.load(html);
  }

  @ResolveField(() => Thread, { nullable: true })
  async thread(@Parent() post: Post, @CurrentRequest() request: RequestContext): Promise<Thread | null> {
    const view = await request.loaders.thread.load(post.threadId);
    return view ? toThread(view, request.viewer) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Its first words as plain text.' })
  async excerpt(@Parent() post: Post, @CurrentRequest() request: RequestContext): Promise<string | null> {
    const { html } = post.view;
    return html === null ? null : excerptOfHtml(await request.loaders.filledHtml.load(html), 240);
  }

  @ResolveField(() => String, { nullable: true, description: 'The first words of the post it answers.' })
  async answersExcerpt(@Parent() post: Post, @CurrentRequest() request: RequestContext): Promise<string | null> {
    const answered = post.answersPostId ? await request.loaders.post.load(post.answersPostId) : undefined;
    if (!answered?.html || answered.visibility !== 'published') return null;
    return excerptOfHtml(await request.loaders.filledHtml.load(answered.html), 90);
  }

  @ResolveField(() => PostPermissions)
  async permissions(@Parent() post: Post, @CurrentRequest() request: RequestContext): Promise<PostPermissions> {
    const thread = await request.loaders.thread.load(post.threadId);
    if (!thread)
      return {
        react: false,
        edit: false,
        withdraw: false,
        report: false,
        highlight: false,
        moderate: false,
        vouch: false,
      };
    const { id, author, visibility, isOpening, language } = post.view;
    const facts = { id, authorId: author.id, visibility, isOpening, thread: thread.facts };
    const { viewer } = request;
    const line = thread.facts.space.line;
    return {
      react: ask(viewer, 'react', facts) === null,
      edit: ask(viewer, 'revisePost', facts) === null,
      withdraw: visibility !== 'withdrawn' && visibility !== 'removed' && ask(viewer, 'withdrawPost', facts) === null,
      report: visibility === 'published' && ask(viewer, 'reportPost', facts) === null,
      highlight: visibility === 'published' && ask(viewer, 'highlightPost', facts) === null,
      moderate: !post.isOwn && ask(viewer, 'moderate', { line, language }) === null,
      vouch: !author.isErased && ask(viewer, 'vouchFor', { ...thread.facts.space, personId: author.id }) === null,
    };
  }

  @ResolveField(() => String, { nullable: true, description: 'The Markdown that the viewer wrote, for editing it.' })
  async source(@Parent() post: Post, @CurrentViewer() viewer: Viewer): Promise<string | null> {
    if (!post.isOwn || post.view.html === null) return null;
    const { facts } = await findPostFacts(this.database, viewer, post.id);
    return ask(viewer, 'readPostText', facts) ? null : ((await latestSource(this.database, post.id)) ?? null);
  }

  @ResolveField(() => [RuleRemark], { description: 'To its author: what the rules said of a held post.' })
  async remarks(@Parent() post: Post, @CurrentViewer() viewer: Viewer): Promise<RuleRemark[]> {
    if (!post.isOwn || (post.visibility === 'published' && !post.hasHeldEdit)) return [];
    const remarks = await this.screening.remarksOn(this.database, [post.id], viewer.locale);
    return (remarks.get(post.id) ?? []) as unknown as RuleRemark[];
  }

  @ResolveField(() => Number, { description: 'How many posts the viewer sees before it in its thread.' })
  async countBefore(@Parent() post: Post, @CurrentViewer() viewer: Viewer): Promise<number> {
    return countPostsBefore(this.database, viewer, post.view);
  }

  @Mutation(() => SubmitPostPayload)
  async submitPost(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: SubmitPostInput,
  ): Promise<SubmitPostPayload> {
    return submittedPayload(request, await this.submitPostVerb.submit(request.viewer, input));
  }

  @Mutation(() => SubmitPostPayload)
  async revisePost(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: RevisePostInput,
  ): Promise<SubmitPostPayload> {
    return submittedPayload(request, await this.revisePostVerb.revise(request.viewer, input));
  }

  @Mutation(() => PostPayload)
  async withdrawPost(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: WithdrawPostInput,
  ): Promise<PostPayload> {
    return this.payload(request, await this.withdrawPostVerb.withdraw(request.viewer, input));
  }

  @Mutation(() => PostPayload)
  async react(@CurrentRequest() request: RequestContext, @Args('input') input: ReactInput): Promise<PostPayload> {
    return this.payload(request, await this.reactVerb.react(request.viewer, input));
  }

  @Mutation(() => PostPayload)
  async bookmark(@CurrentRequest() request: RequestContext, @Args('input') input: BookmarkInput): Promise<PostPayload> {
    return this.payload(request, await this.bookmarkVerb.bookmark(request.viewer, input));
  }

  @Mutation(() => PostPayload)
  async highlightPost(
    @CurrentRequest() request: RequestContext,
    @Args('input') input: HighlightPostInput,
  ): Promise<PostPayload> {
    return this.payload(request, await this.highlightPostVerb.highlight(request.viewer, input));
  }

  private async payload(request: RequestContext, made: { postId: string }): Promise<PostPayload> {
    const view = await request.loaders.post.clear(made.postId).load(made.postId);
    return { post: view ? toPost(view, request.viewer.locale) : null };
  }
}
