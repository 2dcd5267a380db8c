import { graphql } from '#lib/graphql/gql.ts';

export const ListMail = graphql(`
  query ListMail($after: String, $to: String) {
    mailbox(first: 30, after: $after, to: $to) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          to
          subject
          date
        }
      }
    }
  }
`);

export const ReadMail = graphql(`
  query ReadMail($id: ID!) {
    mailboxMessage(id: $id) {
      id
      to
      subject
      date
      text
      html
    }
  }
`);
