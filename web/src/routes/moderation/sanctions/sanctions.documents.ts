import { graphql } from '#lib/graphql/gql.ts';

export const ReadPendingSanctions = graphql(`
  query ReadPendingSanctions {
    pendingSanctions {
      sanctionId
      caseId
      caseNumber
      person {
        displayName
        region
      }
      outcome
      guidelineNumber
      reason
      reasonWords
      reasonLanguage
      proposerName
      isOwn
      mayAnswer
      proposedAt
      hours
      lapsesAt
      history {
        caseId
        decidedAt
        outcome
        guidelineNumber
        sanctionKind
        state
      }
    }
  }
`);

export const SecondSanction = graphql(`
  mutation SecondSanction($input: SecondSanctionInput!) {
    secondSanction(input: $input) {
      sanction {
        id
      }
    }
  }
`);
