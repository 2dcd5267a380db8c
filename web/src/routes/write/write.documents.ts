import { graphql } from '#lib/graphql/gql.ts';

export const WritePage = graphql(`
  query WritePage {
    ...FrameFields
    writable: spaces(first: 100, mine: true) {
      edges {
        node {
          id
          slug
          name
          guidelineLine
          permissions {
            startThread
            hostThread
          }
        }
      }
    }
  }
`);

export const StartThread = graphql(`
  mutation StartThread($input: StartThreadInput!) {
    startThread(input: $input) {
      ...SentFields
    }
  }
`);

export const HostThread = graphql(`
  mutation HostThread($input: HostThreadInput!) {
    hostThread(input: $input) {
      ...SentFields
    }
  }
`);

export const CheckDraft = graphql(`
  mutation CheckDraft($input: CheckDraftInput!) {
    checkDraft(input: $input) {
      outcome
      remarks {
        ...RemarkFields
      }
    }
  }
`);
