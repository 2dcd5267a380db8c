import { Injectable } from '@nestjs/common';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { makeLoaders } from '../request/loaders.js';
import type { RequestContext } from '../request/request-context.js';
import { Database } from '../../platform/database/database.js';

/** After a mutation that changes who the viewer is or what they may see, the rest of the operation sees it changed. */
@Injectable()
export class FreshViewer {
  constructor(
    private readonly database: Database,
    private readonly loadViewer: LoadViewer,
  ) {}

  /** The person of a session that was opened just now. */
  async signedIn(request: RequestContext, token: string): Promise<Viewer> {
    return this.become(request, await this.loadViewer.bySession(token));
  }

  /** The same viewer as before, read anew, with no office that this session or token did not have. */
  async again(request: RequestContext): Promise<Viewer> {
    const { viewer } = request;
    const now = viewer.personId ? await this.loadViewer.byPerson(viewer.personId) : undefined;
    const known = new Set(viewer.offices.map(({ id }) => id));
    return this.become(
      request,
      now && { ...now, sessionId: viewer.sessionId, offices: now.offices.filter(({ id }) => known.has(id)) },
    );
  }

  private become(request: RequestContext, viewer: Viewer | undefined): Viewer {
    if (!viewer) return request.viewer;
    request.viewer = viewer;
    request.loaders = makeLoaders(this.database, viewer);
    return viewer;
  }
}
