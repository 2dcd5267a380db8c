import { graphql } from '#lib/graphql/gql.ts';

export const WhatToReport = graphql(`
  query WhatToReport($id: ID!) {
    ...FrameFields
    post(id: $id) {
      id
      html
      createdAt
      isOwn
      isOpening
      threadId
      author {
        id
        displayName
        region
        isErased
      }
    }
    guidelines {
      guidelines {
        number
        title
        clause
      }
    }
  }
`);

export const FileReport = graphql(`
  mutation FileReport($input: FileReportInput!) {
    fileReport(input: $input) {
      report {
        id
      }
    }
  }
`);
