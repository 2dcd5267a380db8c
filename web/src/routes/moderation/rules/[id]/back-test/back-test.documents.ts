import { graphql } from '#lib/graphql/gql.ts';

export const KeptPostFields = graphql(`
  fragment KeptPostFields on BackTestPost {
    id
    threadId
    threadTitle
    spaceName
    spaceSlug
    authorName
    writtenAt
    isVisible
    excerpt
    decided
    outcome
    caseId
    because
    nearness
    likePostId
  }
`);

export const LookAtBackTest = graphql(`
  query LookAtBackTest($ruleId: ID!, $id: ID, $after: String, $decided: BackTestDecided) {
    ...FrameFields
    rule(id: $ruleId) {
      id
      version
      reading {
        name
      }
    }
    earlier: backTests(ruleId: $ruleId, first: 10) {
      id
      state
      ruleVersion
      days
      askedAt
    }
    chosen: backTests(ruleId: $ruleId, first: 1, id: $id) {
      id
      state
      ruleVersion
      days
      totalCount
      seenCount
      judgedCount
      judgedOnStoredCount
      judgedOnWordsCount
      couldNotRunCount
      remainingSeconds
      failure
      askedAt
      untilAt
      unjudged {
        because
        count
      }
      facts {
        fact
        source
        count
      }
      results {
        caughtCount
        heldCount
        caseCount
        refusedCount
        missedCount
        decided {
          letStand
          takenDown
          overturned
          undecided
        }
        precision {
          share
          low
          high
          decidedCount
        }
        weeks {
          week
          letStand
          takenDown
          overturned
          undecided
        }
        spaces {
          name
          slug
          letStand
          takenDown
          overturned
          undecided
        }
      }
      caughtPosts(first: 10, after: $after, decided: $decided) {
        edges {
          node {
            ...KeptPostFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      likelyMisses(first: 10) {
        edges {
          node {
            ...KeptPostFields
          }
        }
      }
      closedPosts {
        count
        cases {
          id
          number
        }
      }
    }
  }
`);

export const StartBackTest = graphql(`
  mutation StartBackTest($input: StartBackTestInput!) {
    startBackTest(input: $input) {
      backTest {
        id
      }
    }
  }
`);

export const StopBackTest = graphql(`
  mutation StopBackTest($input: StopBackTestInput!) {
    stopBackTest(input: $input) {
      backTest {
        id
      }
    }
  }
`);
