import { graphql } from '#lib/graphql/gql.ts';

/** Who wrote something. */
export const AuthorFields = graphql(`
  fragment AuthorFields on Person {
    displayName
    region
    continent
    isErased
  }
`);

/** A thread as one line of a list. */
export const ThreadLineFields = graphql(`
  fragment ThreadLineFields on Thread {
    id
    title
    state
    isPinned
    postCount
    unreadCount
    lastActivityAt
    lastAuthor {
      ...AuthorFields
    }
    space {
      slug
      name
      continent
    }
    timetable {
      opensAt
      closesAt
    }
  }
`);

/** What a rule says of a draft. */
export const RemarkFields = graphql(`
  fragment RemarkFields on RuleRemark {
    guidelineNumber
    sentence
    mend
    spans
  }
`);

/** A post in its thread. */
export const PostFields = graphql(`
  fragment PostFields on Post {
    id
    author {
      ...AuthorFields
    }
    isOwn
    isOpening
    isHighlighted
    isBookmarked
    isScreened
    hasHeldEdit
    isWrittenElsewhere
    visibility
    html
    createdAt
    publishedAt
    editedAt
    answersPostId
    answersAuthorName
    answersExcerpt
    decisionId
    reactions {
      kind
      count
      isMine
    }
    remarks {
      ...RemarkFields
    }
    permissions {
      react
      edit
      withdraw
      report
      highlight
      moderate
      vouch
    }
  }
`);

/** What became of something that was sent. */
export const SentFields = graphql(`
  fragment SentFields on SubmitPostPayload {
    outcome
    explanation
    remarks {
      ...RemarkFields
    }
    post {
      id
      countBefore
    }
    thread {
      id
    }
  }
`);
