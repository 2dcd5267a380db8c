import { graphql } from '#lib/graphql/gql.ts';

export const PlaceOfPost = graphql(`
  query PlaceOfPost($id: ID!) {
    viewer {
      id
    }
    post(id: $id) {
      threadId
      countBefore
    }
  }
`);

export const PostToEdit = graphql(`
  query PostToEdit($id: ID!) {
    ...FrameFields
    post(id: $id) {
      id
      source
      version
      isOwn
      visibility
      createdAt
      author {
        displayName
      }
      html
      countBefore
      permissions {
        edit
        withdraw
        moderate
      }
      remarks {
        ...RemarkFields
      }
      thread {
        id
        title
        space {
          id
          guidelineLine
        }
      }
    }
  }
`);

export const RevisePost = graphql(`
  mutation RevisePost($input: RevisePostInput!) {
    revisePost(input: $input) {
      ...SentFields
    }
  }
`);

export const WithdrawPost = graphql(`
  mutation WithdrawPost($postId: ID!) {
    withdrawPost(input: { postId: $postId }) {
      post {
        id
        threadId
      }
    }
  }
`);

export const OpenCase = graphql(`
  mutation OpenCase($input: OpenCaseInput!) {
    openCase(input: $input) {
      case {
        id
      }
    }
  }
`);
