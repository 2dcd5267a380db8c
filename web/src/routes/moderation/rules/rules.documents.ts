import { graphql } from '#lib/graphql/gql.ts';

/** What pickers need to write a rule. */
export const RuleLanguageFields = graphql(`
  fragment RuleLanguageFields on RulesLanguage {
    facts {
      name
      label
      group
      groupLabel
      kind
      isWindowed
      comparisons
      values {
        name
        label
      }
    }
    conditions {
      name
      label
    }
    comparisons {
      name
      label
    }
    actions {
      name
      label
    }
    severities {
      name
      label
    }
    limits {
      depth
      nodes
    }
    lists {
      name
      kind
    }
    guidelines {
      number
      title
    }
  }
`);

export const RuleReadingFields = graphql(`
  fragment RuleReadingFields on RuleReading {
    name
    purpose
    guidelineNumber
    phase
    isQuiet
    sentence {
      text
      parts {
        kind
        depth
        path
        text
      }
    }
  }
`);

export const Rules = graphql(`
  query Rules($state: RuleState) {
    ...FrameFields
    ruleBook {
      mayWrite
      maySetUp
      needsTwoOffices
      starterNews {
        ruleId
      }
    }
    rules(state: $state) {
      id
      state
      isStarter
      draftVersion
      trialVersion
      reading {
        name
        guidelineNumber
        sentence {
          text
        }
      }
      proposal {
        version
      }
      account {
        weeks {
          hits
          trialHits
        }
        decided {
          letStand
          takenDown
          overturned
        }
        retirement {
          sentence
        }
      }
    }
  }
`);

export const CheckRule = graphql(`
  query CheckRule($document: String!) {
    checkRule(document: $document) {
      isGood
      troubles {
        path
        line
        message
      }
      reading {
        ...RuleReadingFields
      }
    }
  }
`);

export const NewRule = graphql(`
  query NewRule {
    ...FrameFields
    house: community {
      locales
    }
    ruleBook {
      mayWrite
    }
    rulesLanguage {
      ...RuleLanguageFields
    }
  }
`);

export const RequireTwoOffices = graphql(`
  mutation RequireTwoOffices($input: RequireTwoOfficesForRulesInput!) {
    requireTwoOfficesForRules(input: $input) {
      ruleBook {
        needsTwoOffices
      }
    }
  }
`);

export const DraftRule = graphql(`
  mutation DraftRule($input: DraftRuleInput!) {
    draftRule(input: $input) {
      version
      rule {
        id
      }
    }
  }
`);
