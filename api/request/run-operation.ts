import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { chooseLocale } from '../../messages/locale.js';
import { Clock, stopwatch } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { randomId } from '../../platform/ids/ids.js';
import { Log } from '../../platform/log/log.js';
import { Settings } from '../../platform/settings/settings.js';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import { nobody, type Viewer } from '../../forum/access/viewer.js';
import { DocumentCache } from './document-cache.js';
import { costOf, fragmentsIn, highestCost, withDefaults } from './document-limits.js';
import { type FormattedError, formatError } from './format-error.js';
import { makeLoaders } from './loaders.js';
import { refusalSentence } from './refusal-sentence.js';
import type { RequestContext } from './request-context.js';
import { bearerTokenIn, type Headers, sessionTokenIn } from './session-cookie.js';

export interface OperationRequest {
  headers: Headers;
  /** Where the request came from; for limits only. */
  address: string;
  requestId?: string;
}

export interface OperationAnswer {
  data: Record<string, unknown> | null | undefined;
  errors: FormattedError[] | undefined;
  setCookies: string[];
}

/**
 * The one way an operation runs, whether it came by HTTP or from a page in this process: limits, viewer, execution,
 * masking of errors, one log line.
 */
@Injectable()
export class RunOperation {
  private documents: DocumentCache | undefined;
  private locales: readonly [string, ...string[]] = ['en'];
  private kind: string | undefined;

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly settings: Settings,
    private readonly loadViewer: LoadViewer,
  ) {}

  /** Runs one query or mutation. Never throws: what goes wrong is in `errors`. */
  async run(
    request: OperationRequest,
    text: string,
    variables: Record<string, unknown>,
    operationName?: string,
  ): Promise<OperationAnswer> {
    const elapsed = stopwatch();
    const requestId = request.requestId ?? randomId();
    const context = { locale: 'en', requestId, log: this.log };
    try {
      const documents = await this.documentCache();
      const checked = documents.check(text);
      if ('errors' in checked) return this.refused(checked.errors.map((error) => formatError(error, context)));
      const operation = operationOf(checked.document, operationName);
      if (!operation || operation.operation === 'subscription')
        return this.refused([malformed('operationName', context)]);
      if (cost(checked.document, operation, variables) > highestCost)
        return this.refused([plainError('TOO_COMPLEX', context)]);
      const viewer = await this.viewerOf(request.headers);
      context.locale = viewer.locale;
      const { result, setCookies } = await this.execute(request, {
        document: checked.document,
        operationName,
        variables,
        viewer,
        requestId,
      });
      const errors = result.errors?.map((error) => formatError(error, context));
      this.logAct(viewer, operation, errors, elapsed(), requestId);
      return { data: result.data as OperationAnswer['data'], errors, setCookies };
    } catch (error) {
      return this.refused([formatError({ originalError: error, message: '' } as GraphQLError, context)]);
    }
  }

  /** Who asks: by bearer token, by session, or nobody, in the language their browser prefers. */
  async viewerOf(headers: Headers): Promise<Viewer> {
    const bearer = bearerTokenIn(headers);
    const session = bearer ? undefined : sessionTokenIn(headers, this.settings.publicUrl);
    const viewer = bearer
      ? await this.loadViewer.byApiToken(bearer)
      : session
        ? await this.loadViewer.bySession(session)
        : undefined;
    return (
      viewer ?? nobody(this.clock.now(), chooseLocale(this.locales, null, String(headers['accept-language'] ?? '')))
    );
  }

  /** The schema's checked documents; introspection only where strangers are meant to look around: in the example. */
  async documentCache(): Promise<DocumentCache> {
    // A community is made once and keeps its kind, so until there is one this is asked again.
    if (this.documents && this.kind) return this.documents;
    const community = await this.database.one<{ kind: string; locales: string[] }>(
      'SELECT kind, locales FROM community',
    );
    if (community?.locales[0]) this.locales = community.locales as [string, ...string[]];
    if (this.documents && community?.kind === this.kind) return this.documents;
    this.kind = community?.kind;
    this.documents = new DocumentCache(this.schemaHost.schema, this.kind === 'demo');
    return this.documents;
  }

  private async execute(
    request: OperationRequest,
    call: {
      document: DocumentNode;
      operationName?: string;
      variables: Record<string, unknown>;
      viewer: Viewer;
      requestId: string;
    },
  ): Promise<{ result: ExecutionResult; setCookies: string[] }> {
    const contextValue: RequestContext = {
      viewer: call.viewer,
      address: request.address,
      requestId: call.requestId,
      userAgent: String(request.headers['user-agent'] ?? '').slice(0, 300),
      setCookies: [],
      loaders: makeLoaders(this.database, call.viewer),
    };
    const result = await execute({
      schema: this.schemaHost.schema,
      document: call.document,
      operationName: call.operationName,
      variableValues: call.variables,
      contextValue,
    });
    return { result, setCookies: contextValue.setCookies };
  }

  private refused(errors: FormattedError[]): OperationAnswer {
    return { data: undefined, errors, setCookies: [] };
  }

  private logAct(
    viewer: Viewer,
    operation: OperationDefinitionNode,
    errors: FormattedError[] | undefined,
    milliseconds: number,
    requestId: string,
  ): void {
    const [first] = operation.selectionSet.selections;
    const verb = first?.kind === Kind.FIELD ? first.name.value : operation.operation;
    this.log.act({
      actorId: unnamed.has(verb) ? 'somebody' : (viewer.personId ?? 'nobody'),
      verb,
      outcome: errors?.[0]?.extensions.code ?? 'done',
      milliseconds,
      requestId,
    });
  }
}

/** Who reports, or appeals as a reporter, is named nowhere: whoever was reported may be the one who reads the log. */
const unnamed: ReadonlySet<string> = new Set(['fileReport', 'fileAppeal', 'withdrawAppeal']);

function operationOf(document: DocumentNode, name: string | undefined): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (name) return operations.find((operation) => operation.name?.value === name);
  return operations.length === 1 ? operations[0] : undefined;
}

function cost(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): number {
  return costOf(operation.selectionSet, fragmentsIn(document), withDefaults(operation, variables));
}

function plainError(code: string, context: { locale: string; requestId: string }): FormattedError {
  return {
    message: refusalSentence(context.locale, code, {}),
    extensions: { code, params: {}, requestId: context.requestId },
  };
}

function malformed(field: string, context: { locale: string; requestId: string }): FormattedError {
  const params = { field, because: 'malformed' };
  return {
    message: refusalSentence(context.locale, 'INVALID', params),
    extensions: { code: 'INVALID', params, requestId: context.requestId },
  };
}
