import { graphql } from '#lib/graphql/gql.ts';

export const RuleHitFields = graphql(`
  fragment RuleHitFields on RuleHitConnection {
    edges {
      node {
        postId
        isTrial
        outcome
        hitAt
        spaceName
        caseId
        verdict
        because
        post {
          id
          excerpt
          author {
            displayName
          }
        }
      }
    }
  }
`);

export const LookAtRule = graphql(`
  query LookAtRule($id: ID!, $versionsAfter: String) {
    ...FrameFields
    house: community {
      locales
    }
    ruleBook {
      mayWrite
      needsTwoOffices
    }
    rulesLanguage {
      ...RuleLanguageFields
    }
    rule(id: $id) {
      id
      state
      version
      liveVersion
      trialVersion
      draftVersion
      isStarter
      isBackTested
      document
      reading {
        ...RuleReadingFields
      }
      proposal {
        version
        proposedByName
        proposedAt
        isMine
      }
      moves {
        id
        act
        version
        movedByName
        movedAt
        why
      }
      versions(first: 10, after: $versionsAfter) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            number
            state
            writtenByName
            writtenAt
            why
            isStarter
            isBackTested
            changes {
              kind
              text
              before
              after
            }
          }
        }
      }
      trialHits: hits(first: 10, isTrial: true) {
        ...RuleHitFields
      }
      latestHits: hits(first: 10, isTrial: false) {
        ...RuleHitFields
      }
      account {
        weeks {
          from
          hits
          trialHits
        }
        hits
        trialHits
        outcomes {
          outcome
          count
        }
        decided {
          letStand
          takenDown
          overturned
        }
        trialDecided {
          letStand
          takenDown
          overturned
        }
        drafts {
          shown
          rewritten
          sent
          held
          rewrittenTakenDown
          sentTakenDown
        }
        retirement {
          sentence
        }
      }
    }
  }
`);

export const PutRuleOnTrial = graphql(`
  mutation PutRuleOnTrial($input: MoveRuleInput!) {
    putRuleOnTrial(input: $input) {
      rule {
        id
      }
    }
  }
`);

export const MakeRuleLive = graphql(`
  mutation MakeRuleLive($input: MoveRuleInput!) {
    makeRuleLive(input: $input) {
      outcome
    }
  }
`);

export const RetireRule = graphql(`
  mutation RetireRule($input: RetireRuleInput!) {
    retireRule(input: $input) {
      rule {
        id
      }
    }
  }
`);
