import { graphql } from '#lib/graphql/gql.ts';

export const postsPerPage = 20;

export const ThreadPage = graphql(`
  query ThreadPage($id: ID!, $skip: Int) {
    ...FrameFields
    thread(id: $id) {
      id
      title
      state
      author {
        ...AuthorFields
      }
      createdAt
      isPinned
      isPublished
      isHost
      isVisited
      readAt
      postCount
      unreadCount
      slowSeconds
      chosenSlowSeconds
      move {
        at
        from {
          slug
          name
        }
      }
      ruleSlowing {
        ...RuleEffect
      }
      timetable {
        opensAt
        closesAt
        summaryPostId
      }
      hosts {
        ...AuthorFields
      }
      mayAnswer {
        isAllowed
        code
        because
      }
      mayRun
      space {
        id
        slug
        name
        continent
        guidelineLine
        permissions {
          join
        }
      }
      posts(first: 20, skip: $skip) {
        edges {
          cursor
          node {
            ...PostFields
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

/** Where to open a thread for a reader who asks for no page. */
export const WhereToOpen = graphql(`
  query WhereToOpen($id: ID!) {
    viewer {
      id
    }
    thread(id: $id) {
      postCount
      isVisited
      unreadCount
      firstUnread {
        id
        countBefore
      }
    }
  }
`);

export const ThreadNews = graphql(`
  query ThreadNews($id: ID!, $after: String) {
    thread(id: $id) {
      posts(first: 100, after: $after) {
        edges {
          node {
            id
            isOwn
            visibility
          }
        }
      }
    }
  }
`);

export const SubmitPost = graphql(`
  mutation SubmitPost($input: SubmitPostInput!) {
    submitPost(input: $input) {
      ...SentFields
    }
  }
`);

export const React = graphql(`
  mutation React($input: ReactInput!) {
    react(input: $input) {
      post {
        id
      }
    }
  }
`);

export const Bookmark = graphql(`
  mutation Bookmark($input: BookmarkInput!) {
    bookmark(input: $input) {
      post {
        id
      }
    }
  }
`);

export const HighlightPost = graphql(`
  mutation HighlightPost($input: HighlightPostInput!) {
    highlightPost(input: $input) {
      post {
        id
      }
    }
  }
`);

export const MarkRead = graphql(`
  mutation MarkRead($input: MarkReadInput!) {
    markRead(input: $input) {
      thread {
        id
      }
    }
  }
`);

export const RunThread = graphql(`
  mutation RunThread($input: RunThreadInput!) {
    runThread(input: $input) {
      thread {
        id
      }
    }
  }
`);

export const CloseThread = graphql(`
  mutation CloseThread($input: CloseThreadInput!) {
    closeThread(input: $input) {
      thread {
        id
      }
    }
  }
`);
