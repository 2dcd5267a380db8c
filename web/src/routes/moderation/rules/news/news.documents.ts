import { graphql } from '#lib/graphql/gql.ts';

/** What came with a newer Meridian, and the newest versions of the rules that it would change. */
export const RuleNews = graphql(`
  query RuleNews {
    ...FrameFields
    ruleBook {
      mayWrite
      starterNews {
        ruleId
        isNew
        document
        reading {
          name
          guidelineNumber
          purpose
          sentence {
            text
          }
        }
        difference {
          kind
          text
          before
          after
        }
      }
    }
    rules {
      id
      version
      state
    }
  }
`);
