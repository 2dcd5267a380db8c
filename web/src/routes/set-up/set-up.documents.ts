import { graphql } from '#lib/graphql/gql.ts';

export const SetUpLink = graphql(`
  query SetUpLink($token: String!) {
    isSetUpLink(token: $token)
    mayFillExample(token: $token)
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

export const SetUp = graphql(`
  mutation SetUp($input: SetUpInput!) {
    setUp(input: $input) {
      viewer {
        locale
      }
    }
  }
`);

export const FillExample = graphql(`
  mutation FillExample($token: String!) {
    fillExample(input: { token: $token }) {
      personCount
    }
  }
`);
