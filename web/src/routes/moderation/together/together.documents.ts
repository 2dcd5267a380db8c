import { graphql } from '#lib/graphql/gql.ts';

export const LookAtOneOfSeveral = graphql(`
  query LookAtOneOfSeveral($id: ID!) {
    case(id: $id) {
      id
      number
      version
      state
      excerpt
      threadTitle
      spaceName
      subjectKind
      visibility
      outcomes
      moveTargets {
        ...MoveTarget
      }
      holderName
      isMine
      about {
        person {
          displayName
        }
      }
      posts {
        id
        isSubject
        html
      }
    }
  }
`);

export const ReadClauses = graphql(`
  query ReadClauses {
    guidelines {
      guidelines {
        number
        title
      }
    }
  }
`);

export const DecideCases = graphql(`
  mutation DecideCases($input: DecideCasesInput!) {
    decideCases(input: $input) {
      decidedCount
      results {
        caseId
        decisionId
        undoUntil
        code
        params
      }
    }
  }
`);
