import { graphql } from '#lib/graphql/gql.ts';

export const SearchPage = graphql(`
  query SearchPage($words: String!, $after: String) {
    ...FrameFields
    search(words: $words, after: $after) {
      edges {
        node {
          id
          excerpt
          threadTitle
          post {
            author {
              ...AuthorFields
            }
            createdAt
            thread {
              space {
                slug
                name
                continent
              }
            }
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
