import { graphql } from '#lib/graphql/gql.ts';

export const AuditLogPage = graphql(`
  query AuditLogPage($filter: AuditLogFilterInput, $after: String) {
    ...FrameFields
    viewer {
      offices {
        kind
      }
    }
    known: spaces(first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    auditLog(first: 40, after: $after, filter: $filter) {
      edges {
        node {
          id
          place
          act
          office
          actorName
          caseId
          caseNumber
          caseBecause
          why
          spaceSlug
          spaceName
          isElsewhere
          facts {
            name
            value
          }
          recordedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
