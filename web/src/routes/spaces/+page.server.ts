import { toFrame } from '#lib/frame/to-frame.ts';
import type { DirectoryQuery } from '#lib/graphql/graphql.ts';
import { toRegionOnMap, toSpaceView } from '#lib/spaces/to-views.ts';
import { mayOpenSpaces } from '#lib/spaces/may-open.ts';
import { Directory, MoreSpaces } from './directory.documents.ts';
import type { PageServerLoad } from './$types';

type SpaceNode = DirectoryQuery['spaces']['edges'][number]['node'];

/** Every space the reader may know of, by what kind it is; the regions also where they lie. */
export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(Directory);
  const frame = toFrame(asked, event);
  const spaces = [...asked.spaces.edges];
  let { pageInfo } = asked.spaces;
  // A house has some dozens of spaces; a thousand of them are still one page.
  for (let pages = 1; pageInfo.hasNextPage && pages < 10; pages += 1) {
    const more = await event.locals.ask(MoreSpaces, { after: pageInfo.endCursor });
    spaces.push(...more.spaces.edges);
    pageInfo = more.spaces.pageInfo;
  }
  const nodes = spaces
    .map(({ node }) => node)
    .sort((one, other) => one.name.localeCompare(other.name, event.locals.locale));
  const regions = inTree(nodes.filter(({ kind }) => kind === 'REGION'));
  const ofKind = (...kinds: string[]) => nodes.filter(({ kind }) => kinds.includes(kind)).map(toSpaceView);
  return {
    frame,
    regions: inGroups(regions.map(({ node, depth }) => ({ ...toSpaceView(node), depth }))),
    onMap: regions
      .filter(({ node }) => !isWithinItsParent(node, nodes))
      .flatMap(({ node }) => toRegionOnMap(node) ?? []),
    commons: ofKind('COMMONS'),
    campaigns: ofKind('CAMPAIGN'),
    groups: ofKind('WORKING_GROUP', 'COUNCIL'),
    mayOpen: mayOpenSpaces(asked.viewer?.offices ?? []),
  };
};

/** Regions in the order of their tree, each with how deep it lies. */
function inTree(regions: SpaceNode[]): { node: SpaceNode; depth: number }[] {
  const ids = new Set(regions.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): { node: SpaceNode; depth: number }[] =>
    regions
      .filter((region) => (region.parentId && ids.has(region.parentId) ? region.parentId : null) === parentId)
      .flatMap((node) => [{ node, depth }, ...(depth < 5 ? below(node.id, depth + 1) : [])]);
  return below(null, 0);
}

/** Each region that lies in none, with all that lies in it. */
function inGroups<Region extends { depth: number }>(regions: Region[]): Region[][] {
  const groups: Region[][] = [];
  for (const region of regions) {
    if (region.depth === 0) groups.push([region]);
    else groups.at(-1)?.push(region);
  }
  return groups;
}

/** A branch in its region's own country would only lie upon it. */
function isWithinItsParent(region: SpaceNode, nodes: SpaceNode[]): boolean {
  const parent = nodes.find(({ id }) => id === region.parentId);
  return parent !== undefined && parent.countries.join() === region.countries.join();
}
