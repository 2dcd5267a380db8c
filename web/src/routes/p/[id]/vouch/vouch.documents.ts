import { graphql } from '#lib/graphql/gql.ts';

export const WhomToVouchFor = graphql(`
  query WhomToVouchFor($id: ID!) {
    ...FrameFields
    viewer {
      givenVouches {
        words
        person {
          id
        }
      }
    }
    post(id: $id) {
      id
      author {
        id
        displayName
      }
      thread {
        space {
          id
        }
      }
      permissions {
        vouch
      }
    }
  }
`);

export const VouchForAuthor = graphql(`
  mutation VouchForAuthor($input: VouchForInput!) {
    vouchFor(input: $input) {
      vouchId
    }
  }
`);
