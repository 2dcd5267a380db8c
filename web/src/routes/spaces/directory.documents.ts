import { graphql } from '#lib/graphql/gql.ts';

export const Directory = graphql(`
  query Directory {
    ...FrameFields
    viewer {
      offices {
        kind
        spaceId
      }
    }
    spaces(first: 100) {
      edges {
        node {
          ...SpaceLineFields
          parent {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MoreSpaces = graphql(`
  query MoreSpaces($after: String) {
    spaces(first: 100, after: $after) {
      edges {
        node {
          ...SpaceLineFields
          parent {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
