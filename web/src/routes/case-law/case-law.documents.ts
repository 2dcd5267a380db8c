import { graphql } from '#lib/graphql/gql.ts';

export const CaseLawPage = graphql(`
  query CaseLawPage($filter: CaseLawFilterInput, $after: String) {
    ...FrameFields
    viewer {
      offices {
        kind
      }
    }
    guidelines {
      guidelines {
        number
        title
      }
    }
    caseLaw(first: 20, after: $after, filter: $filter) {
      edges {
        node {
          ...RetoldFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const RetoldFields = graphql(`
  fragment RetoldFields on CaseLawEntry {
    id
    language
    summary
    outcome
    guidelineNumber
    guidelinesVersion
    decisionState
    decidedIn
    continent
  }
`);

export const CaseLawDeskPage = graphql(`
  query CaseLawDeskPage {
    ...FrameFields
    community {
      locales
    }
    viewer {
      offices {
        kind
        spaceId
      }
    }
    guidelines {
      guidelines {
        number
        title
      }
    }
    caseLawDesk {
      isPublished
      proposed {
        entry {
          ...RetoldFields
        }
        caseId
        isOwn
      }
      published {
        entry {
          ...RetoldFields
        }
        caseId
        isOwn
      }
      retellable {
        decisionId
        caseId
        outcome
        guidelineNumber
        decidedAt
      }
    }
  }
`);

export const ProposeCaseLaw = graphql(`
  mutation ProposeCaseLaw($input: ProposeCaseLawInput!) {
    proposeCaseLaw(input: $input) {
      entryId
    }
  }
`);

export const SettleCaseLaw = graphql(`
  mutation SettleCaseLaw($input: SettleCaseLawInput!) {
    settleCaseLaw(input: $input) {
      entryId
    }
  }
`);

export const PublishCaseLaw = graphql(`
  mutation PublishCaseLaw($isPublished: Boolean!) {
    publishCaseLaw(input: { isPublished: $isPublished }) {
      isPublished
    }
  }
`);
