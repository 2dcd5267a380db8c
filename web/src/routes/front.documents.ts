import { graphql } from '#lib/graphql/gql.ts';

export const FrontPage = graphql(`
  query FrontPage {
    ...FrameFields
    viewer {
      profile {
        guidelinesAccepted
        currentGuidelines
      }
      sanctions {
        kind
        untilAt
        decisionId
      }
    }
    whatIsNew {
      forYou {
        ...ThreadLineFields
      }
      region {
        ...ThreadLineFields
      }
      campaigns {
        ...ThreadLineFields
      }
      commons {
        ...ThreadLineFields
      }
    }
  }
`);
