import { graphql } from '#lib/graphql/gql.ts';

export const ReadTriage = graphql(`
  query ReadTriage {
    triage {
      isOn
      maySwitch
      leastDecisions
      versions {
        version
        state
        trainedAt
        examples
        bad
        precision
        recall
        auc
        bands {
          from
          count
          said
          were
        }
      }
    }
  }
`);

export const SwitchTriage = graphql(`
  mutation SwitchTriage($input: SwitchTriageInput!) {
    switchTriage(input: $input) {
      triage {
        isOn
      }
    }
  }
`);
