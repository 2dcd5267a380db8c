import { graphql } from '#lib/graphql/gql.ts';

export const LookForSecondView = graphql(`
  query LookForSecondView($id: ID!) {
    secondView(id: $id) {
      id
      because
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

export const GiveSecondView = graphql(`
  mutation GiveSecondView($input: GiveSecondViewInput!) {
    giveSecondView(input: $input) {
      agrees
      caseId
      outcome
      guidelineNumber
    }
  }
`);

export const ReadAgreement = graphql(`
  query ReadAgreement {
    guidelineAgreement {
      guidelineNumber
      viewCount
      agreedCount
      shouldRewrite
    }
    guidelines {
      guidelines {
        number
        title
      }
    }
  }
`);
