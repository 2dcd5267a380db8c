import { graphql } from '#lib/graphql/gql.ts';

export const MePage = graphql(`
  query MePage {
    ...FrameFields
    community {
      locales
    }
    viewer {
      isOnRoll
      joinedAt
      offices {
        id
        kind
        spaceId
      }
      profile {
        email
        country
        showsRegion
        showsCountry
        introduction
        hasPassword
      }
      vouches {
        id
        at
        words
        spaceName
        vouchedBy {
          displayName
        }
      }
      givenVouches {
        id
        at
        words
        person {
          displayName
        }
      }
      sanctions {
        kind
        untilAt
        decisionId
      }
      sessions {
        id
        device
        createdAt
        lastSeenAt
        isThisOne
        method
      }
    }
    ownDecisions {
      id
      decidedAt
      outcome
      state
      isByRule
      guideline {
        number
        title
      }
    }
    bookmarks(first: 1) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

export const ReviseProfile = graphql(`
  mutation ReviseProfile($input: ReviseProfileInput!) {
    reviseProfile(input: $input) {
      viewer {
        locale
      }
    }
  }
`);

export const TakeVouchBack = graphql(`
  mutation TakeVouchBack($vouchId: ID!) {
    withdrawVouch(input: { vouchId: $vouchId }) {
      vouchId
    }
  }
`);

export const SetPassword = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      endedSessionCount
    }
  }
`);

export const EndSession = graphql(`
  mutation EndSession($sessionId: ID!) {
    endSession(input: { sessionId: $sessionId }) {
      endedSessionCount
    }
  }
`);

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      endedSessionCount
    }
  }
`);

export const Bookmarks = graphql(`
  query Bookmarks($after: String) {
    ...FrameFields
    bookmarks(first: 30, after: $after) {
      edges {
        node {
          id
          excerpt
          createdAt
          author {
            ...AuthorFields
          }
          thread {
            title
            space {
              name
              continent
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
