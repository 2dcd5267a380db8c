import { graphql } from '#lib/graphql/gql.ts';

export const NewSpace = graphql(`
  query NewSpace {
    ...FrameFields
    viewer {
      offices {
        kind
        spaceId
      }
    }
    spaces(first: 100, kind: REGION) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);

export const OpenSpace = graphql(`
  mutation OpenSpace($input: OpenSpaceInput!) {
    openSpace(input: $input) {
      space {
        slug
      }
    }
  }
`);
