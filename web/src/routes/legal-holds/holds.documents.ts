import { graphql } from '#lib/graphql/gql.ts';

export const LegalHoldsPage = graphql(`
  query LegalHoldsPage {
    ...FrameFields
    legalHolds {
      id
      caseNumber
      subjectKind
      spaceName
      isElsewhere
      placedByName
      placedAt
      why
      liftedByName
      liftedAt
      liftedWhy
    }
  }
`);

export const PlaceLegalHold = graphql(`
  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {
    placeLegalHold(input: $input) {
      holdId
    }
  }
`);

export const LiftLegalHold = graphql(`
  mutation LiftLegalHold($input: LiftLegalHoldInput!) {
    liftLegalHold(input: $input) {
      holdId
    }
  }
`);
