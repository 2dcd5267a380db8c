import { graphql } from '#lib/graphql/gql.ts';

export const RequestSignInLink = graphql(`
  mutation RequestSignInLink($email: String!) {
    requestSignInLink(input: { email: $email }) {
      isAccepted
    }
  }
`);

export const SignInWithPassword = graphql(`
  mutation SignInWithPassword($input: SignInWithPasswordInput!) {
    signInWithPassword(input: $input) {
      viewer {
        locale
      }
    }
  }
`);

export const SignInWithLink = graphql(`
  mutation SignInWithLink($token: String!) {
    signInWithLink(input: { token: $token }) {
      viewer {
        locale
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut {
      isSignedOut
    }
  }
`);
