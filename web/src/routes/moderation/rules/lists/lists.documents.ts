import { graphql } from '#lib/graphql/gql.ts';

export const RuleLists = graphql(`
  query RuleLists {
    ...FrameFields
    ruleBook {
      mayWrite
    }
    ruleLists {
      name
      kind
      entryCount
      isStarter
      changedAt
      usedBy
    }
  }
`);

export const LookAtRuleList = graphql(`
  query LookAtRuleList($name: String!, $containing: String, $after: String) {
    ...FrameFields
    ruleBook {
      mayWrite
    }
    ruleList(name: $name) {
      name
      kind
      version
      entryCount
      isStarter
      usedBy
      entries(first: 50, after: $after, containing: $containing) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            text
            reason
          }
        }
      }
      versions {
        number
        entryCount
        addedCount
        removedCount
        isStarter
        writtenByName
        writtenAt
        why
      }
    }
  }
`);

export const ReviseRuleList = graphql(`
  mutation ReviseRuleList($input: ReviseRuleListInput!) {
    reviseRuleList(input: $input) {
      list {
        name
        version
      }
    }
  }
`);
