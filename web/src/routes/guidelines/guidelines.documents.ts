import { graphql } from '#lib/graphql/gql.ts';

export const GuidelinesPage = graphql(`
  query GuidelinesPage($version: Int) {
    community {
      name
      kind
      locales
    }
    viewer {
      id
      offices {
        kind
        spaceId
      }
      profile {
        guidelinesAccepted
        currentGuidelines
      }
    }
    guidelines(version: $version) {
      version
      publishedAt
      why
      acceptBy
      versions {
        version
        publishedAt
        why
      }
      guidelines {
        number
        title
        clause
        language
      }
    }
  }
`);

export const GuidelineChanges = graphql(`
  query GuidelineChanges($from: Int!, $to: Int!) {
    guidelineChanges(from: $from, to: $to) {
      ...ChangeFields
    }
  }
`);

export const ChangeFields = graphql(`
  fragment ChangeFields on GuidelineChange {
    number
    kind
    title {
      kind
      text
    }
    clause {
      kind
      text
    }
  }
`);

export const AcceptGuidelines = graphql(`
  mutation AcceptGuidelines($version: Int!) {
    acceptGuidelines(input: { version: $version }) {
      viewer {
        id
      }
    }
  }
`);

export const ReviseGuidelinesPage = graphql(`
  query ReviseGuidelinesPage {
    ...FrameFields
    community {
      locales
      defaultLocale
    }
    guidelinesDraft {
      basedOn
      version
      guidelines {
        number
        severity
        title {
          locale
          text
        }
        clause {
          locale
          text
        }
      }
      why {
        locale
        text
      }
      writtenByName
      writtenAt
      changes {
        ...ChangeFields
      }
      leftOut {
        number
        ruleNames
      }
    }
  }
`);

export const DraftGuidelines = graphql(`
  mutation DraftGuidelines($input: DraftGuidelinesInput!) {
    draftGuidelines(input: $input) {
      draft {
        version
      }
    }
  }
`);

export const DropGuidelinesDraft = graphql(`
  mutation DropGuidelinesDraft {
    dropGuidelinesDraft {
      draft {
        version
      }
    }
  }
`);

export const PublishGuidelines = graphql(`
  mutation PublishGuidelines($input: PublishGuidelinesInput!) {
    publishGuidelines(input: $input) {
      version
    }
  }
`);
