import { graphql } from '#lib/graphql/gql.ts';

export const GuidelinesPage = graphql(`
  query GuidelinesPage {
    community {
      name
      kind
      locales
    }
    viewer {
      id
      profile {
        guidelinesAccepted
      }
    }
    guidelines {
      version
      guidelines {
        number
        title
        clause
      }
    }
  }
`);

export const AcceptGuidelines = graphql(`
  mutation AcceptGuidelines($version: Int!) {
    acceptGuidelines(input: { version: $version }) {
      viewer {
        id
      }
    }
  }
`);
