import { graphql } from '#lib/graphql/gql.ts';

export const DemoPeople = graphql(`
  query DemoPeople {
    community {
      name
      kind
      locales
    }
    viewer {
      id
    }
    demoPeople {
      id
      displayName
      region
      offices
    }
  }
`);

export const SignInAs = graphql(`
  mutation SignInAs($personId: ID!) {
    signInAs(input: { personId: $personId }) {
      viewer {
        locale
      }
    }
  }
`);
