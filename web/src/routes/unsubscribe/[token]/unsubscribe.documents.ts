import { graphql } from '#lib/graphql/gql.ts';

export const WhatStops = graphql(`
  query WhatStops($token: String!) {
    unsubscribeLink(token: $token)
  }
`);

export const StopMail = graphql(`
  mutation StopMail($input: UnsubscribeByTokenInput!) {
    unsubscribeByToken(input: $input) {
      what
    }
  }
`);
