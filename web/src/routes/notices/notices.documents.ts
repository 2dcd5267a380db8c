import { graphql } from '#lib/graphql/gql.ts';

export const ReadNotices = graphql(`
  query ReadNotices($after: String) {
    ...FrameFields
    mine: notices(first: 30, after: $after) {
      unreadCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          sentence
          link
          excerpt
          createdAt
          isRead
          spaceName
        }
      }
    }
  }
`);

export const MarkNoticesRead = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      unreadCount
    }
  }
`);
