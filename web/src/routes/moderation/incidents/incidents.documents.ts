import { graphql } from '#lib/graphql/gql.ts';

export const ReadIncidents = graphql(`
  query ReadIncidents {
    incidents {
      id
      measure
      spaceId
      spaceName
      spaceSlug
      usualCount
      limitCount
      peakCount
      beganAt
      endedAt
      endedBecause
      dismissedWhy
      waitingCases
      lastDay
      calmUntil
      mayCalm
    }
  }
`);

export const CalmForIncident = graphql(`
  mutation CalmForIncident($input: StartCalmModeInput!) {
    startCalmMode(input: $input) {
      calmUntil
    }
  }
`);

export const DismissIncident = graphql(`
  mutation DismissIncident($input: DismissIncidentInput!) {
    dismissIncident(input: $input) {
      incidentId
    }
  }
`);
