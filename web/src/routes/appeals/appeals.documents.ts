import { graphql } from '#lib/graphql/gql.ts';

export const WaitingAppeals = graphql(`
  query WaitingAppeals($after: String) {
    ...FrameFields
    appeals(first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          appellantIs
          words
          state
          filedAt
          isMine
          isTaken
          panel {
            id
            state
          }
        }
      }
    }
  }
`);

export const LookAtAppeal = graphql(`
  query LookAtAppeal($id: ID!) {
    ...FrameFields
    appeal(id: $id) {
      id
      appellantIs
      words
      state
      filedAt
      isMine
      isTaken
      claimExpiresAt
      firstView
      answerWords
      panel {
        id
        mode
        state
        wordBy
        sitsUntil
        answer
        votes {
          view
          reasons
        }
      }
      decisionId
      case {
        ...DeskCase
        outcomes
        moveTargets {
          ...MoveTarget
        }
      }
    }
    guidelines {
      guidelines {
        number
        title
      }
    }
  }
`);

export const ClaimAppeal = graphql(`
  mutation ClaimAppeal($input: AppealInput!) {
    claimAppeal(input: $input) {
      appeal {
        id
      }
    }
  }
`);

export const WriteFirstView = graphql(`
  mutation WriteFirstView($input: WriteFirstViewInput!) {
    writeFirstView(input: $input) {
      appeal {
        id
      }
    }
  }
`);

export const HearAppeal = graphql(`
  mutation HearAppeal($input: HearAppealInput!) {
    hearAppeal(input: $input) {
      appeal {
        id
        state
      }
    }
  }
`);
