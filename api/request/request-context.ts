import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Viewer } from '../../forum/access/viewer.js';
import type { Loaders } from './loaders.js';
import type { LiveLine } from './subscribe.js';

/** What one operation carries: built by runOperation, handed to every resolver. */
export interface RequestContext {
  viewer: Viewer;
  /** The address the request came from, for limits only; never stored, never logged. */
  address: string;
  requestId: string;
  userAgent: string;
  /** Set-Cookie lines to send with the answer. */
  setCookies: string[];
  loaders: Loaders;
  /** For subscriptions: the open line, which asks who is on it at each delivery. */
  line?: LiveLine;
}

/** The viewer of this operation: `@CurrentViewer() viewer: Viewer`. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer => requestContext(context).viewer,
);

/** The whole context, for the few resolvers that set cookies or count attempts by address. */
export const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext =>
  requestContext(context),
);

function requestContext(context: ExecutionContext): RequestContext {
  return GqlExecutionContext.create(context).getContext<RequestContext>();
}
