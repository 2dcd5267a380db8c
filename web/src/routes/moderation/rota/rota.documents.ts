import { graphql } from '#lib/graphql/gql.ts';

export const ReadRota = graphql(`
  query ReadRota {
    viewer {
      timeZone
    }
    rota {
      name
      isMine
      weekday
      fromMinute
      untilMinute
      timeZone
      languages
    }
    onDuty {
      name
      isMe
      languages
    }
  }
`);

export const SetDutyHours = graphql(`
  mutation SetDutyHours($input: SetDutyHoursInput!) {
    setDutyHours(input: $input) {
      rota {
        weekday
      }
    }
  }
`);
