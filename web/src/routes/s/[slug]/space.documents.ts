import { graphql } from '#lib/graphql/gql.ts';

export const SpacePage = graphql(`
  query SpacePage($slug: String!, $after: String) {
    ...FrameFields
    space(slug: $slug) {
      ...SpaceLineFields
      state
      guidelineLine
      calmMode {
        until
        maySet
      }
      participation {
        state
        role
      }
      parent {
        slug
        name
      }
      branches {
        ...SpaceLineFields
      }
      coordinators {
        id
        ...AuthorFields
      }
      leads {
        id
        ...AuthorFields
      }
      participants(first: 100) {
        edges {
          node {
            role
            person {
              id
              ...AuthorFields
            }
            ownVouch {
              id
              words
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      requests {
        person {
          id
          ...AuthorFields
        }
        words
        askedAt
      }
      permissions {
        read
        join
        askToJoin
        leave
        lead
        startThread
        hostThread
        vouch
      }
      pinnedThreads {
        ...ThreadLineFields
      }
      threads(first: 25, after: $after) {
        edges {
          node {
            ...ThreadLineFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const SpaceToActOn = graphql(`
  query SpaceToActOn($slug: String!) {
    space(slug: $slug) {
      id
    }
  }
`);

export const JoinSpace = graphql(`
  mutation JoinSpace($spaceId: ID!) {
    joinSpace(input: { spaceId: $spaceId }) {
      space {
        id
      }
    }
  }
`);

export const LeaveSpace = graphql(`
  mutation LeaveSpace($spaceId: ID!) {
    leaveSpace(input: { spaceId: $spaceId }) {
      space {
        id
      }
    }
  }
`);

export const RequestToJoin = graphql(`
  mutation RequestToJoin($spaceId: ID!, $words: String) {
    requestToJoin(input: { spaceId: $spaceId, words: $words }) {
      space {
        id
      }
    }
  }
`);

export const DecideRequest = graphql(`
  mutation DecideRequest($input: DecideRequestInput!) {
    decideRequest(input: $input) {
      space {
        id
      }
    }
  }
`);

export const AssignRole = graphql(`
  mutation AssignRole($input: AssignRoleInput!) {
    assignRole(input: $input) {
      space {
        id
      }
    }
  }
`);

export const VouchFor = graphql(`
  mutation VouchFor($input: VouchForInput!) {
    vouchFor(input: $input) {
      vouchId
    }
  }
`);

export const WithdrawVouch = graphql(`
  mutation WithdrawVouch($input: WithdrawVouchInput!) {
    withdrawVouch(input: $input) {
      vouchId
    }
  }
`);

export const StartCalmMode = graphql(`
  mutation StartCalmMode($input: StartCalmModeInput!) {
    startCalmMode(input: $input) {
      calmUntil
    }
  }
`);

export const EndCalmMode = graphql(`
  mutation EndCalmMode($input: EndCalmModeInput!) {
    endCalmMode(input: $input) {
      calmUntil
    }
  }
`);
