import { graphql } from '#lib/graphql/gql.ts';

export const ReadSchedule = graphql(`
  query ReadSchedule {
    ...FrameFields
    digestSchedule {
      frequency
      weekday
      wallTime
      timeZone
      nextDueAt
      noticesByMail
    }
    spaces(mine: true, first: 100) {
      edges {
        node {
          id
          name
          kind
          followLevel
        }
      }
    }
  }
`);

export const SetSchedule = graphql(`
  mutation SetSchedule($input: SetDigestScheduleInput!) {
    setDigestSchedule(input: $input) {
      schedule {
        nextDueAt
      }
    }
  }
`);

export const FollowSpace = graphql(`
  mutation FollowSpace($input: SubscribeInput!) {
    subscribe(input: $input) {
      level
    }
  }
`);
