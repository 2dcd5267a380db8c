import { graphql } from '#lib/graphql/gql.ts';

export const Queue = graphql(`
  query Queue($filter: CaseFilterInput, $after: String, $before: String) {
    ...FrameFields
    cases(first: 25, filter: $filter, after: $after, before: $before) {
      totalCount
      hasEarlier
      startCursor
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          excerpt
          threadTitle
          spaceName
          openedBecause
          severity
          promiseAt
          reportCount
          holderName
          isMine
          reasons {
            because
            value
          }
        }
      }
    }
    spaces(mine: true, first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    guidelines {
      guidelines {
        number
        title
      }
    }
    house: community {
      locales
    }
  }
`);

export const ClaimNext = graphql(`
  mutation ClaimNext($input: ClaimNextCaseInput!) {
    claimNextCase(input: $input) {
      case {
        id
      }
    }
  }
`);
