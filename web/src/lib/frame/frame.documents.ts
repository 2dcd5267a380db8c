import { graphql } from '#lib/graphql/gql.ts';

/** What stands around a page of somebody signed in. Each page's own query spreads it, so that a page is one operation. */
export const FrameFields = graphql(`
  fragment FrameFields on Query {
    community {
      name
      kind
    }
    viewer {
      id
      displayName
      locale
      timeZone
      homeSpaceId
      openCaseCount
    }
    notices(first: 1) {
      unreadCount
    }
    mySpaces: spaces(first: 60, mine: true) {
      edges {
        node {
          id
          slug
          name
          kind
          continent
        }
      }
    }
  }
`);

/** The frame alone, for pages that have nothing else to ask. */
export const FrameAlone = graphql(`
  query FrameAlone {
    ...FrameFields
  }
`);

/** What is known of the house before anybody has signed in. */
export const Outside = graphql(`
  query Outside {
    community {
      name
      kind
      locales
    }
    viewer {
      id
    }
  }
`);
