import { graphql } from '#lib/graphql/gql.ts';

export const ReadDecision = graphql(`
  query ReadDecision($id: ID!) {
    ...FrameFields
    decision(id: $id) {
      id
      part
      outcome
      reportState
      subjectKind
      postId
      threadId
      guideline {
        number
        version
        title
        clause
      }
      reason
      reasonWords
      reasonLanguage
      isByRule
      decidedAt
      state
      endedAt
      sanction {
        kind
        hours
        hoursBetweenPosts
        fromAt
        untilAt
        state
        spaceId
      }
      appealUntil
      mayAppeal
      appeal {
        id
        state
        words
        filedAt
        heardAt
        answerWords
        answerLanguage
        panel {
          id
          mode
          state
          wordBy
          sitsUntil
          secretHash
          answer
          votes {
            view
            reasons
          }
        }
      }
      panelOffered
      movedTo {
        slug
        name
      }
      isExpulsion
      replacedByDecisionId
      receipt
    }
  }
`);

export const WhatWasDecidedOn = graphql(`
  query WhatWasDecidedOn($postId: ID!) {
    post(id: $postId) {
      id
      html
      createdAt
      isOwn
      visibility
      thread {
        id
        title
        space {
          name
          slug
        }
      }
    }
  }
`);

export const WhereItBinds = graphql(`
  query WhereItBinds($id: ID!) {
    space(id: $id) {
      name
    }
  }
`);

export const FileAppeal = graphql(`
  mutation FileAppeal($input: FileAppealInput!) {
    fileAppeal(input: $input) {
      appeal {
        id
      }
    }
  }
`);

export const GiveWordForDraw = graphql(`
  mutation GiveWordForDraw($input: GiveWordForDrawInput!) {
    giveWordForDraw(input: $input) {
      panelId
    }
  }
`);

export const WithdrawAppeal = graphql(`
  mutation WithdrawAppeal($input: AppealInput!) {
    withdrawAppeal(input: $input) {
      appeal {
        id
      }
    }
  }
`);
