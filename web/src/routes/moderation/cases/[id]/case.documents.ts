import { graphql } from '#lib/graphql/gql.ts';

export const LookAtCase = graphql(`
  query LookAtCase($id: ID!) {
    case(id: $id) {
      ...DeskCase
      outcomes
      moveTargets {
        ...MoveTarget
      }
      proposal {
        kind
        hours
        because
        earlierCount
      }
      ruleEffects {
        ...RuleEffect
      }
    }
    guidelines {
      guidelines {
        number
        title
      }
    }
  }

  fragment MoveTarget on Space {
    id
    name
  }

  fragment RuleEffect on RunningRuleEffect {
    id
    kind
    ruleNames
    untilAt
    postsLeft
  }

  fragment DeskCase on CaseForModerator {
    id
    number
    version
    state
    subjectKind
    spaceName
    spaceSlug
    threadId
    threadTitle
    postId
    visibility
    severity
    promiseAt
    openedAt
    openedBecause
    holderName
    isMine
    claimExpiresAt
    reasons {
      because
      value
    }
    posts {
      id
      author {
        displayName
        region
        isErased
      }
      createdAt
      html
      isSubject
      visibility
    }
    revisions {
      id
      number
      createdAt
      source
    }
    screenings {
      id
      phase
      outcome
      failure
      screenedAt
      results {
        ruleId
        version
        sentence
        guidelineNumber
        isOnTrial
        outcome
        spans
      }
    }
    reports {
      number
      guidelineNumber
      words
      filedAt
      reporterBand
    }
    about {
      person {
        id
        displayName
        region
      }
      joinedAt
      postCount
      isVouchedFor
    }
    colleagues {
      id
      name
    }
    offeredToName
    isOfferedToMe
    incidentId
    notes {
      id
      kind
      authorName
      otherName
      words
      writtenAt
    }
    decisions {
      id
      isCovered
      outcome
      guidelineNumber
      reason
      reasonWords
      deciderName
      isOwn
      decidedAt
      state
      undoUntil
      movedTo {
        slug
        name
      }
      sanction {
        id
        kind
        hours
        untilAt
        state
      }
    }
    history {
      ...Past
    }
    expulsionCaseId
    triage {
      score
      because {
        words
        weight
      }
    }
    similar {
      alike
      caseId
      decidedAt
      excerpt
      guidelineNumber
      outcome
      sanctionKind
      state
    }
  }

  fragment Past on PastDecision {
    caseId
    decidedAt
    excerpt
    guidelineNumber
    outcome
    sanctionKind
    state
  }
`);

export const FindCase = graphql(`
  query FindCase($number: Int!) {
    caseNumbered(number: $number)
  }
`);

export const DraftReasons = graphql(`
  query DraftReasons($id: ID!, $guideline: Int) {
    case(id: $id) {
      reasonDrafts(guidelineNumber: $guideline) {
        outcome
        reasonKey
        text
        authorText
        authorLanguage
      }
    }
  }
`);

export const ClaimCase = graphql(`
  mutation ClaimCase($input: CaseInput!) {
    claimCase(input: $input) {
      case {
        id
      }
    }
  }
`);

export const ReleaseCase = graphql(`
  mutation ReleaseCase($input: CaseInput!) {
    releaseCase(input: $input) {
      case {
        id
      }
    }
  }
`);

export const NoteOnCase = graphql(`
  mutation NoteOnCase($input: NoteOnCaseInput!) {
    noteOnCase(input: $input) {
      case {
        id
      }
    }
  }
`);

export const EndRuleEffect = graphql(`
  mutation EndRuleEffect($input: EndRuleEffectInput!) {
    endRuleEffect(input: $input) {
      effectId
    }
  }
`);

export const TakeOverCase = graphql(`
  mutation TakeOverCase($input: TakeOverCaseInput!) {
    takeOverCase(input: $input) {
      case {
        id
      }
    }
  }
`);

export const HandOverCase = graphql(`
  mutation HandOverCase($input: HandOverCaseInput!) {
    handOverCase(input: $input) {
      case {
        id
      }
    }
  }
`);

export const PassCase = graphql(`
  mutation PassCase($input: CaseInput!) {
    passCase(input: $input) {
      caseId
    }
  }
`);

export const DecideCase = graphql(`
  mutation DecideCase($input: DecideCaseInput!) {
    decideCase(input: $input) {
      decisionId
      undoUntil
    }
  }
`);

export const UndoDecision = graphql(`
  mutation UndoDecision($input: UndoDecisionInput!) {
    undoDecision(input: $input) {
      case {
        id
      }
    }
  }
`);
