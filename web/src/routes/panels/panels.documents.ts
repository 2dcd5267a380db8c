import { graphql } from '#lib/graphql/gql.ts';

export const ReadPanels = graphql(`
  query ReadPanels {
    ...FrameFields
    viewer {
      offices {
        kind
        spaceId
      }
    }
    ownPanels {
      id
      spaceName
      state
      seat
      askedAt
    }
    appealPanels {
      mode
      why
    }
  }
`);

export const SetAppealPanels = graphql(`
  mutation SetAppealPanels($input: SetAppealPanelsInput!) {
    setAppealPanels(input: $input) {
      appealPanels {
        mode
      }
    }
  }
`);

export const ReadPanel = graphql(`
  query ReadPanel($id: ID!) {
    ...FrameFields
    panel(id: $id) {
      id
      spaceName
      mode
      state
      seat
      answerBy
      sitsUntil
      matter {
        html
        threadTitle
        outcome
        guideline {
          number
          title
          clause
        }
        reason
        reasonWords
        reasonLanguage
        appellantIs
        appealWords
      }
      ownView
      ownReasons
      answer
      votes {
        view
        reasons
      }
    }
  }
`);

export const AnswerPanelCall = graphql(`
  mutation AnswerPanelCall($input: AnswerPanelCallInput!) {
    answerPanelCall(input: $input) {
      panelId
    }
  }
`);

export const VoteOnPanel = graphql(`
  mutation VoteOnPanel($input: VoteOnPanelInput!) {
    voteOnPanel(input: $input) {
      panelId
    }
  }
`);

export const ReadPanelDraw = graphql(`
  query ReadPanelDraw($id: ID!) {
    ...FrameFields
    viewer {
      id
    }
    panelDraw(id: $id) {
      id
      state
      committedAt
      drawnAt
      poolSize
      poolRoot
      secretHash
      wordHash
      secret
      turns {
        turn
        place
        ticket
        path
        blankOwner
        blankSalt
        became
      }
      committed {
        entryId
        leaf
        leafHash
        leafIndex
        treeSize
        root
        path
      }
      drawn {
        entryId
        leaf
        leafHash
        leafIndex
        treeSize
        root
        path
      }
      ownTicket {
        place
        ticket
        salt
        path
      }
    }
  }
`);
