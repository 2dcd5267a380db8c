import { graphql } from '#lib/graphql/gql.ts';

export const ReadExpulsions = graphql(`
  query ReadExpulsions {
    ...FrameFields
    viewer {
      offices {
        kind
        spaceId
      }
    }
    expulsions {
      id
      state
      proposedAt
      person {
        displayName
      }
    }
    spaces(first: 100) {
      edges {
        node {
          id
          name
          kind
        }
      }
    }
  }
`);

export const ReadCommittee = graphql(`
  query ReadCommittee {
    committee {
      spaceId
    }
  }
`);

export const ReadExpulsion = graphql(`
  query ReadExpulsion($id: ID!) {
    ...FrameFields
    expulsion(id: $id) {
      id
      part
      basis
      state
      person {
        displayName
      }
      proposedAt
      words
      guidelineNumber
      record {
        decidedAt
        outcome
        state
        guidelineNumber
        reason
        reasonWords
        sanctionKind
        sanctionHours
        appealWords
        appealState
        appealAnswer
      }
      answer
      mayAnswer
      maySettle
      settledFrom
      settledWords
      decisionId
    }
  }
`);

export const ReadCaseToPropose = graphql(`
  query ReadCaseToPropose($id: ID!) {
    ...FrameFields
    case(id: $id) {
      id
      number
      about {
        person {
          displayName
        }
      }
    }
  }
`);

export const ProposeExpulsion = graphql(`
  mutation ProposeExpulsion($input: ProposeExpulsionInput!) {
    proposeExpulsion(input: $input) {
      expulsionId
    }
  }
`);

export const AnswerExpulsion = graphql(`
  mutation AnswerExpulsion($input: AnswerExpulsionInput!) {
    answerExpulsion(input: $input) {
      expulsionId
    }
  }
`);

export const SettleExpulsion = graphql(`
  mutation SettleExpulsion($input: SettleExpulsionInput!) {
    settleExpulsion(input: $input) {
      expulsionId
    }
  }
`);

export const NameCommittee = graphql(`
  mutation NameCommittee($input: NameCommitteeInput!) {
    nameCommittee(input: $input) {
      committee {
        spaceId
      }
    }
  }
`);
