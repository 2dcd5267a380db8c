import { graphql } from '#lib/graphql/gql.ts';

export const AuditPage = graphql(`
  query AuditPage {
    ...FrameFields
    auditTree {
      head {
        size
        root
        receipt
        at
      }
      heads {
        size
        receipt
        at
      }
      waitingCount
    }
    viewer {
      offices {
        kind
        spaceId
      }
    }
    ownDecisions {
      id
      decidedAt
      guideline {
        number
        title
      }
    }
  }
`);

export const DecisionInLog = graphql(`
  query DecisionInLog($decisionId: ID!, $size: Int) {
    auditProof(decisionId: $decisionId, size: $size) {
      entryId
      leaf
      leafHash
      leafIndex
      treeSize
      root
      path
    }
  }
`);

export const LogConsistency = graphql(`
  query LogConsistency($first: Int!, $second: Int) {
    auditTree {
      head {
        size
        root
      }
    }
    auditConsistency(first: $first, second: $second) {
      first
      firstRoot
      second
      secondRoot
      path
    }
  }
`);
