import { graphql } from '#lib/graphql/gql.ts';

export const OfficesPage = graphql(`
  query OfficesPage($isFinding: Boolean!, $named: String!) {
    ...FrameFields
    viewer {
      offices {
        kind
        spaceId
      }
    }
    offices {
      id
      kind
      spaceId
      spaceName
      languages
      fromAt
      untilAt
      reason
      holder {
        id
        displayName
      }
      giver {
        displayName
      }
    }
    officeCandidates(named: $named) @include(if: $isFinding) {
      id
      displayName
    }
    spaces(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const GrantOffice = graphql(`
  mutation GrantOffice($input: GrantOfficeInput!) {
    grantOffice(input: $input) {
      officeId
    }
  }
`);

export const EndOffice = graphql(`
  mutation EndOffice($input: EndOfficeInput!) {
    endOffice(input: $input) {
      officeId
    }
  }
`);
