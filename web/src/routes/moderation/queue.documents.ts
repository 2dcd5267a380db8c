import { graphql } from '#lib/graphql/gql.ts';

export const Queue = graphql(`
  query Queue($filter: CaseFilterInput, $after: String, $before: String) {
    ...FrameFields
    cases(first: 25, filter: $filter, after: $after, before: $before) {
      totalCount
      hasEarlier
      startCursor
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          excerpt
          threadTitle
          spaceName
          openedBecause
          severity
          promiseAt
          reportCount
          holderName
          isMine
          offeredToName
          isOfferedToMe
          reasons {
            because
            value
          }
        }
      }
    }
    spaces(mine: true, first: 100) {
      edges {
        node {
          id
          name
        }
      }
    }
    guidelines {
      guidelines {
        number
        title
      }
    }
    moderatorDesk {
      ...Desk
    }
    queueViews {
      id
      name
      filter {
        holding
        spaceId
        language
        leastSeverity
        subjectKind
        openedBecause
        guidelineNumber
        isPastPromise
        incidentId
      }
    }
    onDuty {
      name
      isMe
      languages
    }
    secondViewCount
    openIncidentCount
    pendingSanctionCount
    house: community {
      locales
    }
  }
`);

export const ClaimNext = graphql(`
  mutation ClaimNext($input: ClaimNextCaseInput!) {
    claimNextCase(input: $input) {
      case {
        id
      }
    }
  }
`);

export const ClaimSecondView = graphql(`
  mutation ClaimSecondView {
    claimSecondView {
      viewId
    }
  }
`);

export const KeepQueueView = graphql(`
  mutation KeepQueueView($input: KeepQueueViewInput!) {
    keepQueueView(input: $input) {
      viewId
    }
  }
`);

export const ForgetQueueView = graphql(`
  mutation ForgetQueueView($input: ForgetQueueViewInput!) {
    forgetQueueView(input: $input) {
      viewId
    }
  }
`);

export const UndoDecisions = graphql(`
  mutation UndoDecisions($input: UndoDecisionsInput!) {
    undoDecisions(input: $input) {
      decisionIds
    }
  }
`);

/** How this moderator works, wherever they sit down. */
export const OwnDesk = graphql(`
  query OwnDesk {
    moderatorDesk {
      ...Desk
    }
  }

  fragment Desk on ModeratorDesk {
    keys {
      deed
      key
    }
    keysAreOn
    limitIsChosen
    limitMinutes
    limitCases
    startedAt
    lastAt
    taken
  }
`);

export const ChooseKeys = graphql(`
  mutation ChooseKeys($input: ChooseKeysInput!) {
    chooseKeys(input: $input) {
      desk {
        keysAreOn
      }
    }
  }
`);

export const LimitSession = graphql(`
  mutation LimitSession($input: LimitSessionInput!) {
    limitSession(input: $input) {
      desk {
        limitIsChosen
      }
    }
  }
`);

export const GoOnWithSession = graphql(`
  mutation GoOnWithSession {
    goOnWithSession {
      desk {
        taken
      }
    }
  }
`);
