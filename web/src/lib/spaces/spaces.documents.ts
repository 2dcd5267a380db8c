import { graphql } from '#lib/graphql/gql.ts';

/** A space as one line of the directory. */
export const SpaceLineFields = graphql(`
  fragment SpaceLineFields on Space {
    id
    slug
    name
    purpose
    kind
    mode
    continent
    countries
    parentId
    headcount {
      count
      isExact
    }
    participation {
      state
    }
  }
`);
