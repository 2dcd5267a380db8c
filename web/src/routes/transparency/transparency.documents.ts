import { graphql } from '#lib/graphql/gql.ts';

export const TransparencyPage = graphql(`
  query TransparencyPage($period: String) {
    ...FrameFields
    transparencyPeriods
    transparency(period: $period) {
      period
      madeAt
      tables {
        kind
        total
        rows {
          key
          label
          count
        }
        others
      }
      waits {
        medianMinutes
        longestHours
        keptPercent
      }
      waitsByGuideline {
        key
        label
        medianMinutes
        longestHours
        keptPercent
      }
      overturned {
        key
        label
        percent
      }
      agreement {
        key
        label
        percent
      }
      history {
        period
        reportCount
        medianMinutes
      }
    }
  }
`);

export const TransparencyFile = graphql(`
  query TransparencyFile($period: String!) {
    transparency(period: $period) {
      period
      csv
    }
  }
`);
