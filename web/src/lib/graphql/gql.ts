/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment AuthorFields on Person {\n    displayName\n    region\n    continent\n    isErased\n  }\n": typeof types.AuthorFieldsFragmentDoc,
    "\n  fragment ThreadLineFields on Thread {\n    id\n    title\n    state\n    isPinned\n    postCount\n    unreadCount\n    lastActivityAt\n    lastAuthor {\n      ...AuthorFields\n    }\n    space {\n      slug\n      name\n      continent\n    }\n    timetable {\n      opensAt\n      closesAt\n    }\n  }\n": typeof types.ThreadLineFieldsFragmentDoc,
    "\n  fragment RemarkFields on RuleRemark {\n    guidelineNumber\n    sentence\n    mend\n    spans\n  }\n": typeof types.RemarkFieldsFragmentDoc,
    "\n  fragment PostFields on Post {\n    id\n    author {\n      ...AuthorFields\n    }\n    isOwn\n    isOpening\n    isHighlighted\n    isBookmarked\n    isScreened\n    hasHeldEdit\n    isWrittenElsewhere\n    visibility\n    html\n    createdAt\n    publishedAt\n    editedAt\n    answersPostId\n    answersAuthorName\n    answersExcerpt\n    decisionId\n    reactions {\n      kind\n      count\n      isMine\n    }\n    remarks {\n      ...RemarkFields\n    }\n    permissions {\n      react\n      edit\n      withdraw\n      report\n      highlight\n      moderate\n      vouch\n    }\n  }\n": typeof types.PostFieldsFragmentDoc,
    "\n  fragment SentFields on SubmitPostPayload {\n    outcome\n    explanation\n    remarks {\n      ...RemarkFields\n    }\n    post {\n      id\n      countBefore\n    }\n    thread {\n      id\n    }\n  }\n": typeof types.SentFieldsFragmentDoc,
    "\n  fragment FrameFields on Query {\n    community {\n      name\n      kind\n    }\n    viewer {\n      id\n      displayName\n      locale\n      timeZone\n      homeSpaceId\n      openCaseCount\n    }\n    notices(first: 1) {\n      unreadCount\n    }\n    mySpaces: spaces(first: 60, mine: true) {\n      edges {\n        node {\n          id\n          slug\n          name\n          kind\n          continent\n        }\n      }\n    }\n  }\n": typeof types.FrameFieldsFragmentDoc,
    "\n  query FrameAlone {\n    ...FrameFields\n  }\n": typeof types.FrameAloneDocument,
    "\n  query Outside {\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n    }\n  }\n": typeof types.OutsideDocument,
    "\n  fragment SpaceLineFields on Space {\n    id\n    slug\n    name\n    purpose\n    kind\n    mode\n    continent\n    countries\n    parentId\n    headcount {\n      count\n      isExact\n    }\n    participation {\n      state\n    }\n  }\n": typeof types.SpaceLineFieldsFragmentDoc,
    "\n  query WaitingAppeals($after: String) {\n    ...FrameFields\n    appeals(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          appellantIs\n          words\n          state\n          filedAt\n          isMine\n          isTaken\n          panel {\n            id\n            state\n          }\n        }\n      }\n    }\n  }\n": typeof types.WaitingAppealsDocument,
    "\n  query LookAtAppeal($id: ID!) {\n    ...FrameFields\n    appeal(id: $id) {\n      id\n      appellantIs\n      words\n      state\n      filedAt\n      isMine\n      isTaken\n      claimExpiresAt\n      firstView\n      answerWords\n      panel {\n        id\n        mode\n        state\n        wordBy\n        sitsUntil\n        answer\n        votes {\n          view\n          reasons\n        }\n      }\n      decisionId\n      case {\n        ...DeskCase\n        outcomes\n        moveTargets {\n          ...MoveTarget\n        }\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n": typeof types.LookAtAppealDocument,
    "\n  mutation ClaimAppeal($input: AppealInput!) {\n    claimAppeal(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n": typeof types.ClaimAppealDocument,
    "\n  mutation WriteFirstView($input: WriteFirstViewInput!) {\n    writeFirstView(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n": typeof types.WriteFirstViewDocument,
    "\n  mutation HearAppeal($input: HearAppealInput!) {\n    hearAppeal(input: $input) {\n      appeal {\n        id\n        state\n      }\n    }\n  }\n": typeof types.HearAppealDocument,
    "\n  query AuditPage {\n    ...FrameFields\n    auditTree {\n      head {\n        size\n        root\n        receipt\n        at\n      }\n      heads {\n        size\n        receipt\n        at\n      }\n      waitingCount\n    }\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    ownDecisions {\n      id\n      decidedAt\n      guideline {\n        number\n        title\n      }\n    }\n  }\n": typeof types.AuditPageDocument,
    "\n  query DecisionInLog($decisionId: ID!, $size: Int) {\n    auditProof(decisionId: $decisionId, size: $size) {\n      entryId\n      leaf\n      leafHash\n      leafIndex\n      treeSize\n      root\n      path\n    }\n  }\n": typeof types.DecisionInLogDocument,
    "\n  query LogConsistency($first: Int!, $second: Int) {\n    auditTree {\n      head {\n        size\n        root\n      }\n    }\n    auditConsistency(first: $first, second: $second) {\n      first\n      firstRoot\n      second\n      secondRoot\n      path\n    }\n  }\n": typeof types.LogConsistencyDocument,
    "\n  query AuditLogPage($filter: AuditLogFilterInput, $after: String) {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n      }\n    }\n    known: spaces(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    auditLog(first: 40, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          place\n          act\n          office\n          actorName\n          caseId\n          caseNumber\n          caseBecause\n          why\n          spaceSlug\n          spaceName\n          isElsewhere\n          facts {\n            name\n            value\n          }\n          recordedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AuditLogPageDocument,
    "\n  query CaseLawPage($filter: CaseLawFilterInput, $after: String) {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n    caseLaw(first: 20, after: $after, filter: $filter) {\n      edges {\n        node {\n          ...RetoldFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.CaseLawPageDocument,
    "\n  fragment RetoldFields on CaseLawEntry {\n    id\n    language\n    summary\n    outcome\n    guidelineNumber\n    guidelinesVersion\n    decisionState\n    decidedIn\n    continent\n  }\n": typeof types.RetoldFieldsFragmentDoc,
    "\n  query CaseLawDeskPage {\n    ...FrameFields\n    community {\n      locales\n    }\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n    caseLawDesk {\n      isPublished\n      proposed {\n        entry {\n          ...RetoldFields\n        }\n        caseId\n        isOwn\n      }\n      published {\n        entry {\n          ...RetoldFields\n        }\n        caseId\n        isOwn\n      }\n      retellable {\n        decisionId\n        caseId\n        outcome\n        guidelineNumber\n        decidedAt\n      }\n    }\n  }\n": typeof types.CaseLawDeskPageDocument,
    "\n  mutation ProposeCaseLaw($input: ProposeCaseLawInput!) {\n    proposeCaseLaw(input: $input) {\n      entryId\n    }\n  }\n": typeof types.ProposeCaseLawDocument,
    "\n  mutation SettleCaseLaw($input: SettleCaseLawInput!) {\n    settleCaseLaw(input: $input) {\n      entryId\n    }\n  }\n": typeof types.SettleCaseLawDocument,
    "\n  mutation PublishCaseLaw($isPublished: Boolean!) {\n    publishCaseLaw(input: { isPublished: $isPublished }) {\n      isPublished\n    }\n  }\n": typeof types.PublishCaseLawDocument,
    "\n  query ReadDecision($id: ID!) {\n    ...FrameFields\n    decision(id: $id) {\n      id\n      part\n      outcome\n      reportState\n      subjectKind\n      postId\n      threadId\n      guideline {\n        number\n        version\n        title\n        clause\n      }\n      reason\n      reasonWords\n      reasonLanguage\n      isByRule\n      decidedAt\n      state\n      endedAt\n      sanction {\n        kind\n        hours\n        hoursBetweenPosts\n        fromAt\n        untilAt\n        state\n        spaceId\n      }\n      appealUntil\n      mayAppeal\n      appeal {\n        id\n        state\n        words\n        filedAt\n        heardAt\n        answerWords\n        answerLanguage\n        panel {\n          id\n          mode\n          state\n          wordBy\n          sitsUntil\n          secretHash\n          answer\n          votes {\n            view\n            reasons\n          }\n        }\n      }\n      panelOffered\n      movedTo {\n        slug\n        name\n      }\n      isExpulsion\n      replacedByDecisionId\n      receipt\n    }\n  }\n": typeof types.ReadDecisionDocument,
    "\n  query WhatWasDecidedOn($postId: ID!) {\n    post(id: $postId) {\n      id\n      html\n      createdAt\n      isOwn\n      visibility\n      thread {\n        id\n        title\n        space {\n          name\n          slug\n        }\n      }\n    }\n  }\n": typeof types.WhatWasDecidedOnDocument,
    "\n  query WhereItBinds($id: ID!) {\n    space(id: $id) {\n      name\n    }\n  }\n": typeof types.WhereItBindsDocument,
    "\n  mutation FileAppeal($input: FileAppealInput!) {\n    fileAppeal(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n": typeof types.FileAppealDocument,
    "\n  mutation GiveWordForDraw($input: GiveWordForDrawInput!) {\n    giveWordForDraw(input: $input) {\n      panelId\n    }\n  }\n": typeof types.GiveWordForDrawDocument,
    "\n  mutation WithdrawAppeal($input: AppealInput!) {\n    withdrawAppeal(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n": typeof types.WithdrawAppealDocument,
    "\n  query DemoPeople {\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n    }\n    demoPeople {\n      id\n      displayName\n      region\n      offices\n    }\n  }\n": typeof types.DemoPeopleDocument,
    "\n  mutation SignInAs($personId: ID!) {\n    signInAs(input: { personId: $personId }) {\n      viewer {\n        locale\n      }\n    }\n  }\n": typeof types.SignInAsDocument,
    "\n  query ReadExpulsions {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    expulsions {\n      id\n      state\n      proposedAt\n      person {\n        displayName\n      }\n    }\n    spaces(first: 100) {\n      edges {\n        node {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": typeof types.ReadExpulsionsDocument,
    "\n  query ReadCommittee {\n    committee {\n      spaceId\n    }\n  }\n": typeof types.ReadCommitteeDocument,
    "\n  query ReadExpulsion($id: ID!) {\n    ...FrameFields\n    expulsion(id: $id) {\n      id\n      part\n      basis\n      state\n      person {\n        displayName\n      }\n      proposedAt\n      words\n      guidelineNumber\n      record {\n        decidedAt\n        outcome\n        state\n        guidelineNumber\n        reason\n        reasonWords\n        sanctionKind\n        sanctionHours\n        appealWords\n        appealState\n        appealAnswer\n      }\n      answer\n      mayAnswer\n      maySettle\n      settledFrom\n      settledWords\n      decisionId\n    }\n  }\n": typeof types.ReadExpulsionDocument,
    "\n  query ReadCaseToPropose($id: ID!) {\n    ...FrameFields\n    case(id: $id) {\n      id\n      number\n      about {\n        person {\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.ReadCaseToProposeDocument,
    "\n  mutation ProposeExpulsion($input: ProposeExpulsionInput!) {\n    proposeExpulsion(input: $input) {\n      expulsionId\n    }\n  }\n": typeof types.ProposeExpulsionDocument,
    "\n  mutation AnswerExpulsion($input: AnswerExpulsionInput!) {\n    answerExpulsion(input: $input) {\n      expulsionId\n    }\n  }\n": typeof types.AnswerExpulsionDocument,
    "\n  mutation SettleExpulsion($input: SettleExpulsionInput!) {\n    settleExpulsion(input: $input) {\n      expulsionId\n    }\n  }\n": typeof types.SettleExpulsionDocument,
    "\n  mutation NameCommittee($input: NameCommitteeInput!) {\n    nameCommittee(input: $input) {\n      committee {\n        spaceId\n      }\n    }\n  }\n": typeof types.NameCommitteeDocument,
    "\n  query FrontPage {\n    ...FrameFields\n    viewer {\n      profile {\n        guidelinesAccepted\n        currentGuidelines\n      }\n      sanctions {\n        kind\n        untilAt\n        decisionId\n      }\n    }\n    whatIsNew {\n      forYou {\n        ...ThreadLineFields\n      }\n      region {\n        ...ThreadLineFields\n      }\n      campaigns {\n        ...ThreadLineFields\n      }\n      commons {\n        ...ThreadLineFields\n      }\n    }\n  }\n": typeof types.FrontPageDocument,
    "\n  query GuidelinesPage($version: Int) {\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n      offices {\n        kind\n        spaceId\n      }\n      profile {\n        guidelinesAccepted\n        currentGuidelines\n      }\n    }\n    guidelines(version: $version) {\n      version\n      publishedAt\n      why\n      acceptBy\n      versions {\n        version\n        publishedAt\n        why\n      }\n      guidelines {\n        number\n        title\n        clause\n        language\n      }\n    }\n  }\n": typeof types.GuidelinesPageDocument,
    "\n  query GuidelineChanges($from: Int!, $to: Int!) {\n    guidelineChanges(from: $from, to: $to) {\n      ...ChangeFields\n    }\n  }\n": typeof types.GuidelineChangesDocument,
    "\n  fragment ChangeFields on GuidelineChange {\n    number\n    kind\n    title {\n      kind\n      text\n    }\n    clause {\n      kind\n      text\n    }\n  }\n": typeof types.ChangeFieldsFragmentDoc,
    "\n  mutation AcceptGuidelines($version: Int!) {\n    acceptGuidelines(input: { version: $version }) {\n      viewer {\n        id\n      }\n    }\n  }\n": typeof types.AcceptGuidelinesDocument,
    "\n  query ReviseGuidelinesPage {\n    ...FrameFields\n    community {\n      locales\n      defaultLocale\n    }\n    guidelinesDraft {\n      basedOn\n      version\n      guidelines {\n        number\n        severity\n        title {\n          locale\n          text\n        }\n        clause {\n          locale\n          text\n        }\n      }\n      why {\n        locale\n        text\n      }\n      writtenByName\n      writtenAt\n      changes {\n        ...ChangeFields\n      }\n      leftOut {\n        number\n        ruleNames\n      }\n    }\n  }\n": typeof types.ReviseGuidelinesPageDocument,
    "\n  mutation DraftGuidelines($input: DraftGuidelinesInput!) {\n    draftGuidelines(input: $input) {\n      draft {\n        version\n      }\n    }\n  }\n": typeof types.DraftGuidelinesDocument,
    "\n  mutation DropGuidelinesDraft {\n    dropGuidelinesDraft {\n      draft {\n        version\n      }\n    }\n  }\n": typeof types.DropGuidelinesDraftDocument,
    "\n  mutation PublishGuidelines($input: PublishGuidelinesInput!) {\n    publishGuidelines(input: $input) {\n      version\n    }\n  }\n": typeof types.PublishGuidelinesDocument,
    "\n  query LegalHoldsPage {\n    ...FrameFields\n    legalHolds {\n      id\n      caseNumber\n      subjectKind\n      spaceName\n      isElsewhere\n      placedByName\n      placedAt\n      why\n      liftedByName\n      liftedAt\n      liftedWhy\n    }\n  }\n": typeof types.LegalHoldsPageDocument,
    "\n  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      holdId\n    }\n  }\n": typeof types.PlaceLegalHoldDocument,
    "\n  mutation LiftLegalHold($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      holdId\n    }\n  }\n": typeof types.LiftLegalHoldDocument,
    "\n  query ListMail($after: String, $to: String) {\n    mailbox(first: 30, after: $after, to: $to) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          to\n          subject\n          date\n        }\n      }\n    }\n  }\n": typeof types.ListMailDocument,
    "\n  query ReadMail($id: ID!) {\n    mailboxMessage(id: $id) {\n      id\n      to\n      subject\n      date\n      text\n      html\n    }\n  }\n": typeof types.ReadMailDocument,
    "\n  query ReadSchedule {\n    ...FrameFields\n    digestSchedule {\n      frequency\n      weekday\n      wallTime\n      timeZone\n      nextDueAt\n      noticesByMail\n    }\n    spaces(mine: true, first: 100) {\n      edges {\n        node {\n          id\n          name\n          kind\n          followLevel\n        }\n      }\n    }\n  }\n": typeof types.ReadScheduleDocument,
    "\n  mutation SetSchedule($input: SetDigestScheduleInput!) {\n    setDigestSchedule(input: $input) {\n      schedule {\n        nextDueAt\n      }\n    }\n  }\n": typeof types.SetScheduleDocument,
    "\n  mutation FollowSpace($input: SubscribeInput!) {\n    subscribe(input: $input) {\n      level\n    }\n  }\n": typeof types.FollowSpaceDocument,
    "\n  query MePage {\n    ...FrameFields\n    community {\n      locales\n    }\n    viewer {\n      isOnRoll\n      joinedAt\n      offices {\n        id\n        kind\n        spaceId\n      }\n      profile {\n        email\n        country\n        showsRegion\n        showsCountry\n        introduction\n        hasPassword\n      }\n      vouches {\n        id\n        at\n        words\n        spaceName\n        vouchedBy {\n          displayName\n        }\n      }\n      givenVouches {\n        id\n        at\n        words\n        person {\n          displayName\n        }\n      }\n      sanctions {\n        kind\n        untilAt\n        decisionId\n      }\n      sessions {\n        id\n        device\n        createdAt\n        lastSeenAt\n        isThisOne\n        method\n      }\n    }\n    ownDecisions {\n      id\n      decidedAt\n      outcome\n      state\n      isByRule\n      guideline {\n        number\n        title\n      }\n    }\n    bookmarks(first: 1) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.MePageDocument,
    "\n  mutation ReviseProfile($input: ReviseProfileInput!) {\n    reviseProfile(input: $input) {\n      viewer {\n        locale\n      }\n    }\n  }\n": typeof types.ReviseProfileDocument,
    "\n  mutation TakeVouchBack($vouchId: ID!) {\n    withdrawVouch(input: { vouchId: $vouchId }) {\n      vouchId\n    }\n  }\n": typeof types.TakeVouchBackDocument,
    "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      endedSessionCount\n    }\n  }\n": typeof types.SetPasswordDocument,
    "\n  mutation EndSession($sessionId: ID!) {\n    endSession(input: { sessionId: $sessionId }) {\n      endedSessionCount\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      endedSessionCount\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  query Bookmarks($after: String) {\n    ...FrameFields\n    bookmarks(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          excerpt\n          createdAt\n          author {\n            ...AuthorFields\n          }\n          thread {\n            title\n            space {\n              name\n              continent\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BookmarksDocument,
    "\n  query LookAtCase($id: ID!) {\n    case(id: $id) {\n      ...DeskCase\n      outcomes\n      moveTargets {\n        ...MoveTarget\n      }\n      proposal {\n        kind\n        hours\n        because\n        earlierCount\n      }\n      ruleEffects {\n        ...RuleEffect\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n\n  fragment MoveTarget on Space {\n    id\n    name\n  }\n\n  fragment RuleEffect on RunningRuleEffect {\n    id\n    kind\n    ruleNames\n    untilAt\n    postsLeft\n  }\n\n  fragment DeskCase on CaseForModerator {\n    id\n    number\n    version\n    state\n    subjectKind\n    spaceName\n    spaceSlug\n    threadId\n    threadTitle\n    postId\n    visibility\n    severity\n    promiseAt\n    openedAt\n    openedBecause\n    holderName\n    isMine\n    claimExpiresAt\n    reasons {\n      because\n      value\n    }\n    posts {\n      id\n      author {\n        displayName\n        region\n        isErased\n      }\n      createdAt\n      html\n      isSubject\n      visibility\n    }\n    revisions {\n      id\n      number\n      createdAt\n      source\n    }\n    screenings {\n      id\n      phase\n      outcome\n      failure\n      screenedAt\n      results {\n        ruleId\n        version\n        sentence\n        guidelineNumber\n        isOnTrial\n        outcome\n        spans\n      }\n    }\n    reports {\n      number\n      guidelineNumber\n      words\n      filedAt\n      reporterBand\n    }\n    about {\n      person {\n        id\n        displayName\n        region\n      }\n      joinedAt\n      postCount\n      isVouchedFor\n    }\n    colleagues {\n      id\n      name\n    }\n    offeredToName\n    isOfferedToMe\n    incidentId\n    notes {\n      id\n      kind\n      authorName\n      otherName\n      words\n      writtenAt\n    }\n    decisions {\n      id\n      isCovered\n      outcome\n      guidelineNumber\n      reason\n      reasonWords\n      deciderName\n      isOwn\n      decidedAt\n      state\n      undoUntil\n      movedTo {\n        slug\n        name\n      }\n      sanction {\n        id\n        kind\n        hours\n        untilAt\n        state\n      }\n    }\n    history {\n      ...Past\n    }\n    expulsionCaseId\n    triage {\n      score\n      because {\n        words\n        weight\n      }\n    }\n    similar {\n      alike\n      caseId\n      decidedAt\n      excerpt\n      guidelineNumber\n      outcome\n      sanctionKind\n      state\n    }\n  }\n\n  fragment Past on PastDecision {\n    caseId\n    decidedAt\n    excerpt\n    guidelineNumber\n    outcome\n    sanctionKind\n    state\n  }\n": typeof types.LookAtCaseDocument,
    "\n  query FindCase($number: Int!) {\n    caseNumbered(number: $number)\n  }\n": typeof types.FindCaseDocument,
    "\n  query DraftReasons($id: ID!, $guideline: Int) {\n    case(id: $id) {\n      reasonDrafts(guidelineNumber: $guideline) {\n        outcome\n        reasonKey\n        text\n        authorText\n        authorLanguage\n      }\n    }\n  }\n": typeof types.DraftReasonsDocument,
    "\n  mutation ClaimCase($input: CaseInput!) {\n    claimCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": typeof types.ClaimCaseDocument,
    "\n  mutation ReleaseCase($input: CaseInput!) {\n    releaseCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": typeof types.ReleaseCaseDocument,
    "\n  mutation NoteOnCase($input: NoteOnCaseInput!) {\n    noteOnCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": typeof types.NoteOnCaseDocument,
    "\n  mutation EndRuleEffect($input: EndRuleEffectInput!) {\n    endRuleEffect(input: $input) {\n      effectId\n    }\n  }\n": typeof types.EndRuleEffectDocument,
    "\n  mutation TakeOverCase($input: TakeOverCaseInput!) {\n    takeOverCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": typeof types.TakeOverCaseDocument,
    "\n  mutation HandOverCase($input: HandOverCaseInput!) {\n    handOverCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": typeof types.HandOverCaseDocument,
    "\n  mutation PassCase($input: CaseInput!) {\n    passCase(input: $input) {\n      caseId\n    }\n  }\n": typeof types.PassCaseDocument,
    "\n  mutation DecideCase($input: DecideCaseInput!) {\n    decideCase(input: $input) {\n      decisionId\n      undoUntil\n    }\n  }\n": typeof types.DecideCaseDocument,
    "\n  mutation UndoDecision($input: UndoDecisionInput!) {\n    undoDecision(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": typeof types.UndoDecisionDocument,
    "\n  query ReadIncidents {\n    incidents {\n      id\n      measure\n      spaceId\n      spaceName\n      spaceSlug\n      usualCount\n      limitCount\n      peakCount\n      beganAt\n      endedAt\n      endedBecause\n      dismissedWhy\n      waitingCases\n      lastDay\n      calmUntil\n      mayCalm\n    }\n  }\n": typeof types.ReadIncidentsDocument,
    "\n  mutation CalmForIncident($input: StartCalmModeInput!) {\n    startCalmMode(input: $input) {\n      calmUntil\n    }\n  }\n": typeof types.CalmForIncidentDocument,
    "\n  mutation DismissIncident($input: DismissIncidentInput!) {\n    dismissIncident(input: $input) {\n      incidentId\n    }\n  }\n": typeof types.DismissIncidentDocument,
    "\n  query Queue($filter: CaseFilterInput, $after: String, $before: String) {\n    ...FrameFields\n    cases(first: 25, filter: $filter, after: $after, before: $before) {\n      totalCount\n      hasEarlier\n      startCursor\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          excerpt\n          threadTitle\n          spaceName\n          openedBecause\n          severity\n          promiseAt\n          reportCount\n          holderName\n          isMine\n          offeredToName\n          isOfferedToMe\n          reasons {\n            because\n            value\n          }\n        }\n      }\n    }\n    spaces(mine: true, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n    moderatorDesk {\n      ...Desk\n    }\n    queueViews {\n      id\n      name\n      filter {\n        holding\n        spaceId\n        language\n        leastSeverity\n        subjectKind\n        openedBecause\n        guidelineNumber\n        isPastPromise\n        incidentId\n      }\n    }\n    onDuty {\n      name\n      isMe\n      languages\n    }\n    secondViewCount\n    openIncidentCount\n    pendingSanctionCount\n    house: community {\n      locales\n    }\n  }\n": typeof types.QueueDocument,
    "\n  mutation ClaimNext($input: ClaimNextCaseInput!) {\n    claimNextCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": typeof types.ClaimNextDocument,
    "\n  mutation ClaimSecondView {\n    claimSecondView {\n      viewId\n    }\n  }\n": typeof types.ClaimSecondViewDocument,
    "\n  mutation KeepQueueView($input: KeepQueueViewInput!) {\n    keepQueueView(input: $input) {\n      viewId\n    }\n  }\n": typeof types.KeepQueueViewDocument,
    "\n  mutation ForgetQueueView($input: ForgetQueueViewInput!) {\n    forgetQueueView(input: $input) {\n      viewId\n    }\n  }\n": typeof types.ForgetQueueViewDocument,
    "\n  mutation UndoDecisions($input: UndoDecisionsInput!) {\n    undoDecisions(input: $input) {\n      decisionIds\n    }\n  }\n": typeof types.UndoDecisionsDocument,
    "\n  query OwnDesk {\n    moderatorDesk {\n      ...Desk\n    }\n  }\n\n  fragment Desk on ModeratorDesk {\n    keys {\n      deed\n      key\n    }\n    keysAreOn\n    limitIsChosen\n    limitMinutes\n    limitCases\n    startedAt\n    lastAt\n    taken\n  }\n": typeof types.OwnDeskDocument,
    "\n  mutation ChooseKeys($input: ChooseKeysInput!) {\n    chooseKeys(input: $input) {\n      desk {\n        keysAreOn\n      }\n    }\n  }\n": typeof types.ChooseKeysDocument,
    "\n  mutation LimitSession($input: LimitSessionInput!) {\n    limitSession(input: $input) {\n      desk {\n        limitIsChosen\n      }\n    }\n  }\n": typeof types.LimitSessionDocument,
    "\n  mutation GoOnWithSession {\n    goOnWithSession {\n      desk {\n        taken\n      }\n    }\n  }\n": typeof types.GoOnWithSessionDocument,
    "\n  query ReadRota {\n    viewer {\n      timeZone\n    }\n    rota {\n      name\n      isMine\n      weekday\n      fromMinute\n      untilMinute\n      timeZone\n      languages\n    }\n    onDuty {\n      name\n      isMe\n      languages\n    }\n  }\n": typeof types.ReadRotaDocument,
    "\n  mutation SetDutyHours($input: SetDutyHoursInput!) {\n    setDutyHours(input: $input) {\n      rota {\n        weekday\n      }\n    }\n  }\n": typeof types.SetDutyHoursDocument,
    "\n  fragment KeptPostFields on BackTestPost {\n    id\n    threadId\n    threadTitle\n    spaceName\n    spaceSlug\n    authorName\n    writtenAt\n    isVisible\n    excerpt\n    decided\n    outcome\n    caseId\n    because\n    nearness\n    likePostId\n  }\n": typeof types.KeptPostFieldsFragmentDoc,
    "\n  query LookAtBackTest($ruleId: ID!, $id: ID, $after: String, $decided: BackTestDecided) {\n    ...FrameFields\n    rule(id: $ruleId) {\n      id\n      version\n      reading {\n        name\n      }\n    }\n    earlier: backTests(ruleId: $ruleId, first: 10) {\n      id\n      state\n      ruleVersion\n      days\n      askedAt\n    }\n    chosen: backTests(ruleId: $ruleId, first: 1, id: $id) {\n      id\n      state\n      ruleVersion\n      days\n      totalCount\n      seenCount\n      judgedCount\n      judgedOnStoredCount\n      judgedOnWordsCount\n      couldNotRunCount\n      remainingSeconds\n      failure\n      askedAt\n      untilAt\n      unjudged {\n        because\n        count\n      }\n      facts {\n        fact\n        source\n        count\n      }\n      results {\n        caughtCount\n        heldCount\n        caseCount\n        refusedCount\n        missedCount\n        decided {\n          letStand\n          takenDown\n          overturned\n          undecided\n        }\n        precision {\n          share\n          low\n          high\n          decidedCount\n        }\n        weeks {\n          week\n          letStand\n          takenDown\n          overturned\n          undecided\n        }\n        spaces {\n          name\n          slug\n          letStand\n          takenDown\n          overturned\n          undecided\n        }\n      }\n      caughtPosts(first: 10, after: $after, decided: $decided) {\n        edges {\n          node {\n            ...KeptPostFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      likelyMisses(first: 10) {\n        edges {\n          node {\n            ...KeptPostFields\n          }\n        }\n      }\n      closedPosts {\n        count\n        cases {\n          id\n          number\n        }\n      }\n    }\n  }\n": typeof types.LookAtBackTestDocument,
    "\n  mutation StartBackTest($input: StartBackTestInput!) {\n    startBackTest(input: $input) {\n      backTest {\n        id\n      }\n    }\n  }\n": typeof types.StartBackTestDocument,
    "\n  mutation StopBackTest($input: StopBackTestInput!) {\n    stopBackTest(input: $input) {\n      backTest {\n        id\n      }\n    }\n  }\n": typeof types.StopBackTestDocument,
    "\n  fragment RuleHitFields on RuleHitConnection {\n    edges {\n      node {\n        postId\n        isTrial\n        outcome\n        hitAt\n        spaceName\n        caseId\n        verdict\n        because\n        post {\n          id\n          excerpt\n          author {\n            displayName\n          }\n        }\n      }\n    }\n  }\n": typeof types.RuleHitFieldsFragmentDoc,
    "\n  query LookAtRule($id: ID!, $versionsAfter: String) {\n    ...FrameFields\n    house: community {\n      locales\n    }\n    ruleBook {\n      mayWrite\n      needsTwoOffices\n    }\n    rulesLanguage {\n      ...RuleLanguageFields\n    }\n    rule(id: $id) {\n      id\n      state\n      version\n      liveVersion\n      trialVersion\n      draftVersion\n      isStarter\n      isBackTested\n      document\n      reading {\n        ...RuleReadingFields\n      }\n      proposal {\n        version\n        proposedByName\n        proposedAt\n        isMine\n      }\n      moves {\n        id\n        act\n        version\n        movedByName\n        movedAt\n        why\n      }\n      versions(first: 10, after: $versionsAfter) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            number\n            state\n            writtenByName\n            writtenAt\n            why\n            isStarter\n            isBackTested\n            changes {\n              kind\n              text\n              before\n              after\n            }\n          }\n        }\n      }\n      trialHits: hits(first: 10, isTrial: true) {\n        ...RuleHitFields\n      }\n      latestHits: hits(first: 10, isTrial: false) {\n        ...RuleHitFields\n      }\n      account {\n        weeks {\n          from\n          hits\n          trialHits\n        }\n        hits\n        trialHits\n        outcomes {\n          outcome\n          count\n        }\n        decided {\n          letStand\n          takenDown\n          overturned\n        }\n        trialDecided {\n          letStand\n          takenDown\n          overturned\n        }\n        drafts {\n          shown\n          rewritten\n          sent\n          held\n          rewrittenTakenDown\n          sentTakenDown\n        }\n        retirement {\n          sentence\n        }\n      }\n    }\n  }\n": typeof types.LookAtRuleDocument,
    "\n  mutation PutRuleOnTrial($input: MoveRuleInput!) {\n    putRuleOnTrial(input: $input) {\n      rule {\n        id\n      }\n    }\n  }\n": typeof types.PutRuleOnTrialDocument,
    "\n  mutation MakeRuleLive($input: MoveRuleInput!) {\n    makeRuleLive(input: $input) {\n      outcome\n    }\n  }\n": typeof types.MakeRuleLiveDocument,
    "\n  mutation RetireRule($input: RetireRuleInput!) {\n    retireRule(input: $input) {\n      rule {\n        id\n      }\n    }\n  }\n": typeof types.RetireRuleDocument,
    "\n  query RuleLists {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n    }\n    ruleLists {\n      name\n      kind\n      entryCount\n      isStarter\n      changedAt\n      usedBy\n    }\n  }\n": typeof types.RuleListsDocument,
    "\n  query LookAtRuleList($name: String!, $containing: String, $after: String) {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n    }\n    ruleList(name: $name) {\n      name\n      kind\n      version\n      entryCount\n      isStarter\n      usedBy\n      entries(first: 50, after: $after, containing: $containing) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            text\n            reason\n          }\n        }\n      }\n      versions {\n        number\n        entryCount\n        addedCount\n        removedCount\n        isStarter\n        writtenByName\n        writtenAt\n        why\n      }\n    }\n  }\n": typeof types.LookAtRuleListDocument,
    "\n  mutation ReviseRuleList($input: ReviseRuleListInput!) {\n    reviseRuleList(input: $input) {\n      list {\n        name\n        version\n      }\n    }\n  }\n": typeof types.ReviseRuleListDocument,
    "\n  query RuleNews {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n      starterNews {\n        ruleId\n        isNew\n        document\n        reading {\n          name\n          guidelineNumber\n          purpose\n          sentence {\n            text\n          }\n        }\n        difference {\n          kind\n          text\n          before\n          after\n        }\n      }\n    }\n    rules {\n      id\n      version\n      state\n    }\n  }\n": typeof types.RuleNewsDocument,
    "\n  fragment RuleLanguageFields on RulesLanguage {\n    facts {\n      name\n      label\n      group\n      groupLabel\n      kind\n      isWindowed\n      comparisons\n      values {\n        name\n        label\n      }\n    }\n    conditions {\n      name\n      label\n    }\n    comparisons {\n      name\n      label\n    }\n    actions {\n      name\n      label\n    }\n    severities {\n      name\n      label\n    }\n    limits {\n      depth\n      nodes\n    }\n    lists {\n      name\n      kind\n    }\n    guidelines {\n      number\n      title\n    }\n  }\n": typeof types.RuleLanguageFieldsFragmentDoc,
    "\n  fragment RuleReadingFields on RuleReading {\n    name\n    purpose\n    guidelineNumber\n    phase\n    isQuiet\n    sentence {\n      text\n      parts {\n        kind\n        depth\n        path\n        text\n      }\n    }\n  }\n": typeof types.RuleReadingFieldsFragmentDoc,
    "\n  query Rules($state: RuleState) {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n      maySetUp\n      needsTwoOffices\n      starterNews {\n        ruleId\n      }\n    }\n    rules(state: $state) {\n      id\n      state\n      isStarter\n      draftVersion\n      trialVersion\n      reading {\n        name\n        guidelineNumber\n        sentence {\n          text\n        }\n      }\n      proposal {\n        version\n      }\n      account {\n        weeks {\n          hits\n          trialHits\n        }\n        decided {\n          letStand\n          takenDown\n          overturned\n        }\n        retirement {\n          sentence\n        }\n      }\n    }\n  }\n": typeof types.RulesDocument,
    "\n  query CheckRule($document: String!) {\n    checkRule(document: $document) {\n      isGood\n      troubles {\n        path\n        line\n        message\n      }\n      reading {\n        ...RuleReadingFields\n      }\n    }\n  }\n": typeof types.CheckRuleDocument,
    "\n  query NewRule {\n    ...FrameFields\n    house: community {\n      locales\n    }\n    ruleBook {\n      mayWrite\n    }\n    rulesLanguage {\n      ...RuleLanguageFields\n    }\n  }\n": typeof types.NewRuleDocument,
    "\n  mutation RequireTwoOffices($input: RequireTwoOfficesForRulesInput!) {\n    requireTwoOfficesForRules(input: $input) {\n      ruleBook {\n        needsTwoOffices\n      }\n    }\n  }\n": typeof types.RequireTwoOfficesDocument,
    "\n  mutation DraftRule($input: DraftRuleInput!) {\n    draftRule(input: $input) {\n      version\n      rule {\n        id\n      }\n    }\n  }\n": typeof types.DraftRuleDocument,
    "\n  query ReadPendingSanctions {\n    pendingSanctions {\n      sanctionId\n      caseId\n      caseNumber\n      person {\n        displayName\n        region\n      }\n      outcome\n      guidelineNumber\n      reason\n      reasonWords\n      reasonLanguage\n      proposerName\n      isOwn\n      mayAnswer\n      proposedAt\n      hours\n      lapsesAt\n      history {\n        caseId\n        decidedAt\n        outcome\n        guidelineNumber\n        sanctionKind\n        state\n      }\n    }\n  }\n": typeof types.ReadPendingSanctionsDocument,
    "\n  mutation SecondSanction($input: SecondSanctionInput!) {\n    secondSanction(input: $input) {\n      sanction {\n        id\n      }\n    }\n  }\n": typeof types.SecondSanctionDocument,
    "\n  query LookAtOneOfSeveral($id: ID!) {\n    case(id: $id) {\n      id\n      number\n      version\n      state\n      excerpt\n      threadTitle\n      spaceName\n      subjectKind\n      visibility\n      outcomes\n      moveTargets {\n        ...MoveTarget\n      }\n      holderName\n      isMine\n      about {\n        person {\n          displayName\n        }\n      }\n      posts {\n        id\n        isSubject\n        html\n      }\n    }\n  }\n": typeof types.LookAtOneOfSeveralDocument,
    "\n  query ReadClauses {\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n": typeof types.ReadClausesDocument,
    "\n  mutation DecideCases($input: DecideCasesInput!) {\n    decideCases(input: $input) {\n      decidedCount\n      results {\n        caseId\n        decisionId\n        undoUntil\n        code\n        params\n      }\n    }\n  }\n": typeof types.DecideCasesDocument,
    "\n  query ReadTriage {\n    triage {\n      isOn\n      maySwitch\n      leastDecisions\n      versions {\n        version\n        state\n        trainedAt\n        examples\n        bad\n        precision\n        recall\n        auc\n        bands {\n          from\n          count\n          said\n          were\n        }\n      }\n    }\n  }\n": typeof types.ReadTriageDocument,
    "\n  mutation SwitchTriage($input: SwitchTriageInput!) {\n    switchTriage(input: $input) {\n      triage {\n        isOn\n      }\n    }\n  }\n": typeof types.SwitchTriageDocument,
    "\n  query LookForSecondView($id: ID!) {\n    secondView(id: $id) {\n      id\n      because\n      case {\n        ...DeskCase\n        outcomes\n        moveTargets {\n          ...MoveTarget\n        }\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n": typeof types.LookForSecondViewDocument,
    "\n  mutation GiveSecondView($input: GiveSecondViewInput!) {\n    giveSecondView(input: $input) {\n      agrees\n      caseId\n      outcome\n      guidelineNumber\n    }\n  }\n": typeof types.GiveSecondViewDocument,
    "\n  query ReadAgreement {\n    guidelineAgreement {\n      guidelineNumber\n      viewCount\n      agreedCount\n      shouldRewrite\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n": typeof types.ReadAgreementDocument,
    "\n  query ReadNotices($after: String) {\n    ...FrameFields\n    mine: notices(first: 30, after: $after) {\n      unreadCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          sentence\n          link\n          excerpt\n          createdAt\n          isRead\n          spaceName\n        }\n      }\n    }\n  }\n": typeof types.ReadNoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unreadCount\n    }\n  }\n": typeof types.MarkNoticesReadDocument,
    "\n  query OfficesPage($isFinding: Boolean!, $named: String!) {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    offices {\n      id\n      kind\n      spaceId\n      spaceName\n      languages\n      fromAt\n      untilAt\n      reason\n      holder {\n        id\n        displayName\n      }\n      giver {\n        displayName\n      }\n    }\n    officeCandidates(named: $named) @include(if: $isFinding) {\n      id\n      displayName\n    }\n    spaces(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.OfficesPageDocument,
    "\n  mutation GrantOffice($input: GrantOfficeInput!) {\n    grantOffice(input: $input) {\n      officeId\n    }\n  }\n": typeof types.GrantOfficeDocument,
    "\n  mutation EndOffice($input: EndOfficeInput!) {\n    endOffice(input: $input) {\n      officeId\n    }\n  }\n": typeof types.EndOfficeDocument,
    "\n  query PlaceOfPost($id: ID!) {\n    viewer {\n      id\n    }\n    post(id: $id) {\n      threadId\n      countBefore\n    }\n  }\n": typeof types.PlaceOfPostDocument,
    "\n  query PostToEdit($id: ID!) {\n    ...FrameFields\n    post(id: $id) {\n      id\n      source\n      version\n      isOwn\n      visibility\n      createdAt\n      author {\n        displayName\n      }\n      html\n      countBefore\n      permissions {\n        edit\n        withdraw\n        moderate\n      }\n      remarks {\n        ...RemarkFields\n      }\n      thread {\n        id\n        title\n        space {\n          id\n          guidelineLine\n        }\n      }\n    }\n  }\n": typeof types.PostToEditDocument,
    "\n  mutation RevisePost($input: RevisePostInput!) {\n    revisePost(input: $input) {\n      ...SentFields\n    }\n  }\n": typeof types.RevisePostDocument,
    "\n  mutation WithdrawPost($postId: ID!) {\n    withdrawPost(input: { postId: $postId }) {\n      post {\n        id\n        threadId\n      }\n    }\n  }\n": typeof types.WithdrawPostDocument,
    "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": typeof types.OpenCaseDocument,
    "\n  query WhatToReport($id: ID!) {\n    ...FrameFields\n    post(id: $id) {\n      id\n      html\n      createdAt\n      isOwn\n      isOpening\n      threadId\n      author {\n        id\n        displayName\n        region\n        isErased\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n        clause\n      }\n    }\n  }\n": typeof types.WhatToReportDocument,
    "\n  mutation FileReport($input: FileReportInput!) {\n    fileReport(input: $input) {\n      report {\n        id\n      }\n    }\n  }\n": typeof types.FileReportDocument,
    "\n  query WhomToVouchFor($id: ID!) {\n    ...FrameFields\n    viewer {\n      givenVouches {\n        words\n        person {\n          id\n        }\n      }\n    }\n    post(id: $id) {\n      id\n      author {\n        id\n        displayName\n      }\n      thread {\n        space {\n          id\n        }\n      }\n      permissions {\n        vouch\n      }\n    }\n  }\n": typeof types.WhomToVouchForDocument,
    "\n  mutation VouchForAuthor($input: VouchForInput!) {\n    vouchFor(input: $input) {\n      vouchId\n    }\n  }\n": typeof types.VouchForAuthorDocument,
    "\n  query ReadPanels {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    ownPanels {\n      id\n      spaceName\n      state\n      seat\n      askedAt\n    }\n    appealPanels {\n      mode\n      why\n    }\n  }\n": typeof types.ReadPanelsDocument,
    "\n  mutation SetAppealPanels($input: SetAppealPanelsInput!) {\n    setAppealPanels(input: $input) {\n      appealPanels {\n        mode\n      }\n    }\n  }\n": typeof types.SetAppealPanelsDocument,
    "\n  query ReadPanel($id: ID!) {\n    ...FrameFields\n    panel(id: $id) {\n      id\n      spaceName\n      mode\n      state\n      seat\n      answerBy\n      sitsUntil\n      matter {\n        html\n        threadTitle\n        outcome\n        guideline {\n          number\n          title\n          clause\n        }\n        reason\n        reasonWords\n        reasonLanguage\n        appellantIs\n        appealWords\n      }\n      ownView\n      ownReasons\n      answer\n      votes {\n        view\n        reasons\n      }\n    }\n  }\n": typeof types.ReadPanelDocument,
    "\n  mutation AnswerPanelCall($input: AnswerPanelCallInput!) {\n    answerPanelCall(input: $input) {\n      panelId\n    }\n  }\n": typeof types.AnswerPanelCallDocument,
    "\n  mutation VoteOnPanel($input: VoteOnPanelInput!) {\n    voteOnPanel(input: $input) {\n      panelId\n    }\n  }\n": typeof types.VoteOnPanelDocument,
    "\n  query ReadPanelDraw($id: ID!) {\n    ...FrameFields\n    viewer {\n      id\n    }\n    panelDraw(id: $id) {\n      id\n      state\n      committedAt\n      drawnAt\n      poolSize\n      poolRoot\n      secretHash\n      wordHash\n      secret\n      turns {\n        turn\n        place\n        ticket\n        path\n        blankOwner\n        blankSalt\n        became\n      }\n      committed {\n        entryId\n        leaf\n        leafHash\n        leafIndex\n        treeSize\n        root\n        path\n      }\n      drawn {\n        entryId\n        leaf\n        leafHash\n        leafIndex\n        treeSize\n        root\n        path\n      }\n      ownTicket {\n        place\n        ticket\n        salt\n        path\n      }\n    }\n  }\n": typeof types.ReadPanelDrawDocument,
    "\n  query SpacePage($slug: String!, $after: String) {\n    ...FrameFields\n    space(slug: $slug) {\n      ...SpaceLineFields\n      state\n      guidelineLine\n      calmMode {\n        until\n        maySet\n      }\n      participation {\n        state\n        role\n      }\n      parent {\n        slug\n        name\n      }\n      branches {\n        ...SpaceLineFields\n      }\n      coordinators {\n        id\n        ...AuthorFields\n      }\n      leads {\n        id\n        ...AuthorFields\n      }\n      participants(first: 100) {\n        edges {\n          node {\n            role\n            person {\n              id\n              ...AuthorFields\n            }\n            ownVouch {\n              id\n              words\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      requests {\n        person {\n          id\n          ...AuthorFields\n        }\n        words\n        askedAt\n      }\n      permissions {\n        read\n        join\n        askToJoin\n        leave\n        lead\n        startThread\n        hostThread\n        vouch\n      }\n      pinnedThreads {\n        ...ThreadLineFields\n      }\n      threads(first: 25, after: $after) {\n        edges {\n          node {\n            ...ThreadLineFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.SpacePageDocument,
    "\n  query SpaceToActOn($slug: String!) {\n    space(slug: $slug) {\n      id\n    }\n  }\n": typeof types.SpaceToActOnDocument,
    "\n  mutation JoinSpace($spaceId: ID!) {\n    joinSpace(input: { spaceId: $spaceId }) {\n      space {\n        id\n      }\n    }\n  }\n": typeof types.JoinSpaceDocument,
    "\n  mutation LeaveSpace($spaceId: ID!) {\n    leaveSpace(input: { spaceId: $spaceId }) {\n      space {\n        id\n      }\n    }\n  }\n": typeof types.LeaveSpaceDocument,
    "\n  mutation RequestToJoin($spaceId: ID!, $words: String) {\n    requestToJoin(input: { spaceId: $spaceId, words: $words }) {\n      space {\n        id\n      }\n    }\n  }\n": typeof types.RequestToJoinDocument,
    "\n  mutation DecideRequest($input: DecideRequestInput!) {\n    decideRequest(input: $input) {\n      space {\n        id\n      }\n    }\n  }\n": typeof types.DecideRequestDocument,
    "\n  mutation AssignRole($input: AssignRoleInput!) {\n    assignRole(input: $input) {\n      space {\n        id\n      }\n    }\n  }\n": typeof types.AssignRoleDocument,
    "\n  mutation VouchFor($input: VouchForInput!) {\n    vouchFor(input: $input) {\n      vouchId\n    }\n  }\n": typeof types.VouchForDocument,
    "\n  mutation WithdrawVouch($input: WithdrawVouchInput!) {\n    withdrawVouch(input: $input) {\n      vouchId\n    }\n  }\n": typeof types.WithdrawVouchDocument,
    "\n  mutation StartCalmMode($input: StartCalmModeInput!) {\n    startCalmMode(input: $input) {\n      calmUntil\n    }\n  }\n": typeof types.StartCalmModeDocument,
    "\n  mutation EndCalmMode($input: EndCalmModeInput!) {\n    endCalmMode(input: $input) {\n      calmUntil\n    }\n  }\n": typeof types.EndCalmModeDocument,
    "\n  query SearchPage($words: String!, $after: String) {\n    ...FrameFields\n    search(words: $words, after: $after) {\n      edges {\n        node {\n          id\n          excerpt\n          threadTitle\n          post {\n            author {\n              ...AuthorFields\n            }\n            createdAt\n            thread {\n              space {\n                slug\n                name\n                continent\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SearchPageDocument,
    "\n  query SetUpLink($token: String!) {\n    isSetUpLink(token: $token)\n    mayFillExample(token: $token)\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n    }\n  }\n": typeof types.SetUpLinkDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      viewer {\n        locale\n      }\n    }\n  }\n": typeof types.SetUpDocument,
    "\n  mutation FillExample($token: String!) {\n    fillExample(input: { token: $token }) {\n      personCount\n    }\n  }\n": typeof types.FillExampleDocument,
    "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(input: { email: $email }) {\n      isAccepted\n    }\n  }\n": typeof types.RequestSignInLinkDocument,
    "\n  mutation SignInWithPassword($input: SignInWithPasswordInput!) {\n    signInWithPassword(input: $input) {\n      viewer {\n        locale\n      }\n    }\n  }\n": typeof types.SignInWithPasswordDocument,
    "\n  mutation SignInWithLink($token: String!) {\n    signInWithLink(input: { token: $token }) {\n      viewer {\n        locale\n      }\n    }\n  }\n": typeof types.SignInWithLinkDocument,
    "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query Directory {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    spaces(first: 100) {\n      edges {\n        node {\n          ...SpaceLineFields\n          parent {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  query MoreSpaces($after: String) {\n    spaces(first: 100, after: $after) {\n      edges {\n        node {\n          ...SpaceLineFields\n          parent {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MoreSpacesDocument,
    "\n  query NewSpace {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    spaces(first: 100, kind: REGION) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.NewSpaceDocument,
    "\n  mutation OpenSpace($input: OpenSpaceInput!) {\n    openSpace(input: $input) {\n      space {\n        slug\n      }\n    }\n  }\n": typeof types.OpenSpaceDocument,
    "\n  query ThreadPage($id: ID!, $skip: Int) {\n    ...FrameFields\n    thread(id: $id) {\n      id\n      title\n      state\n      author {\n        ...AuthorFields\n      }\n      createdAt\n      isPinned\n      isPublished\n      isHost\n      isVisited\n      readAt\n      postCount\n      unreadCount\n      slowSeconds\n      chosenSlowSeconds\n      move {\n        at\n        from {\n          slug\n          name\n        }\n      }\n      ruleSlowing {\n        ...RuleEffect\n      }\n      timetable {\n        opensAt\n        closesAt\n        summaryPostId\n      }\n      hosts {\n        ...AuthorFields\n      }\n      mayAnswer {\n        isAllowed\n        code\n        because\n      }\n      mayRun\n      space {\n        id\n        slug\n        name\n        continent\n        guidelineLine\n        permissions {\n          join\n        }\n      }\n      posts(first: 20, skip: $skip) {\n        edges {\n          cursor\n          node {\n            ...PostFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ThreadPageDocument,
    "\n  query WhereToOpen($id: ID!) {\n    viewer {\n      id\n    }\n    thread(id: $id) {\n      postCount\n      isVisited\n      unreadCount\n      firstUnread {\n        id\n        countBefore\n      }\n    }\n  }\n": typeof types.WhereToOpenDocument,
    "\n  query ThreadNews($id: ID!, $after: String) {\n    thread(id: $id) {\n      posts(first: 100, after: $after) {\n        edges {\n          node {\n            id\n            isOwn\n            visibility\n          }\n        }\n      }\n    }\n  }\n": typeof types.ThreadNewsDocument,
    "\n  mutation SubmitPost($input: SubmitPostInput!) {\n    submitPost(input: $input) {\n      ...SentFields\n    }\n  }\n": typeof types.SubmitPostDocument,
    "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      post {\n        id\n      }\n    }\n  }\n": typeof types.ReactDocument,
    "\n  mutation Bookmark($input: BookmarkInput!) {\n    bookmark(input: $input) {\n      post {\n        id\n      }\n    }\n  }\n": typeof types.BookmarkDocument,
    "\n  mutation HighlightPost($input: HighlightPostInput!) {\n    highlightPost(input: $input) {\n      post {\n        id\n      }\n    }\n  }\n": typeof types.HighlightPostDocument,
    "\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      thread {\n        id\n      }\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  mutation RunThread($input: RunThreadInput!) {\n    runThread(input: $input) {\n      thread {\n        id\n      }\n    }\n  }\n": typeof types.RunThreadDocument,
    "\n  mutation CloseThread($input: CloseThreadInput!) {\n    closeThread(input: $input) {\n      thread {\n        id\n      }\n    }\n  }\n": typeof types.CloseThreadDocument,
    "\n  query TransparencyPage($period: String) {\n    ...FrameFields\n    transparencyPeriods\n    transparency(period: $period) {\n      period\n      madeAt\n      tables {\n        kind\n        total\n        rows {\n          key\n          label\n          count\n        }\n        others\n      }\n      waits {\n        medianMinutes\n        longestHours\n        keptPercent\n      }\n      waitsByGuideline {\n        key\n        label\n        medianMinutes\n        longestHours\n        keptPercent\n      }\n      overturned {\n        key\n        label\n        percent\n      }\n      agreement {\n        key\n        label\n        percent\n      }\n      history {\n        period\n        reportCount\n        medianMinutes\n      }\n    }\n  }\n": typeof types.TransparencyPageDocument,
    "\n  query TransparencyFile($period: String!) {\n    transparency(period: $period) {\n      period\n      csv\n    }\n  }\n": typeof types.TransparencyFileDocument,
    "\n  query WhatStops($token: String!) {\n    unsubscribeLink(token: $token)\n  }\n": typeof types.WhatStopsDocument,
    "\n  mutation StopMail($input: UnsubscribeByTokenInput!) {\n    unsubscribeByToken(input: $input) {\n      what\n    }\n  }\n": typeof types.StopMailDocument,
    "\n  query WritePage {\n    ...FrameFields\n    writable: spaces(first: 100, mine: true) {\n      edges {\n        node {\n          id\n          slug\n          name\n          guidelineLine\n          permissions {\n            startThread\n            hostThread\n          }\n        }\n      }\n    }\n  }\n": typeof types.WritePageDocument,
    "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      ...SentFields\n    }\n  }\n": typeof types.StartThreadDocument,
    "\n  mutation HostThread($input: HostThreadInput!) {\n    hostThread(input: $input) {\n      ...SentFields\n    }\n  }\n": typeof types.HostThreadDocument,
    "\n  mutation CheckDraft($input: CheckDraftInput!) {\n    checkDraft(input: $input) {\n      outcome\n      remarks {\n        ...RemarkFields\n      }\n    }\n  }\n": typeof types.CheckDraftDocument,
};
const documents: Documents = {
    "\n  fragment AuthorFields on Person {\n    displayName\n    region\n    continent\n    isErased\n  }\n": types.AuthorFieldsFragmentDoc,
    "\n  fragment ThreadLineFields on Thread {\n    id\n    title\n    state\n    isPinned\n    postCount\n    unreadCount\n    lastActivityAt\n    lastAuthor {\n      ...AuthorFields\n    }\n    space {\n      slug\n      name\n      continent\n    }\n    timetable {\n      opensAt\n      closesAt\n    }\n  }\n": types.ThreadLineFieldsFragmentDoc,
    "\n  fragment RemarkFields on RuleRemark {\n    guidelineNumber\n    sentence\n    mend\n    spans\n  }\n": types.RemarkFieldsFragmentDoc,
    "\n  fragment PostFields on Post {\n    id\n    author {\n      ...AuthorFields\n    }\n    isOwn\n    isOpening\n    isHighlighted\n    isBookmarked\n    isScreened\n    hasHeldEdit\n    isWrittenElsewhere\n    visibility\n    html\n    createdAt\n    publishedAt\n    editedAt\n    answersPostId\n    answersAuthorName\n    answersExcerpt\n    decisionId\n    reactions {\n      kind\n      count\n      isMine\n    }\n    remarks {\n      ...RemarkFields\n    }\n    permissions {\n      react\n      edit\n      withdraw\n      report\n      highlight\n      moderate\n      vouch\n    }\n  }\n": types.PostFieldsFragmentDoc,
    "\n  fragment SentFields on SubmitPostPayload {\n    outcome\n    explanation\n    remarks {\n      ...RemarkFields\n    }\n    post {\n      id\n      countBefore\n    }\n    thread {\n      id\n    }\n  }\n": types.SentFieldsFragmentDoc,
    "\n  fragment FrameFields on Query {\n    community {\n      name\n      kind\n    }\n    viewer {\n      id\n      displayName\n      locale\n      timeZone\n      homeSpaceId\n      openCaseCount\n    }\n    notices(first: 1) {\n      unreadCount\n    }\n    mySpaces: spaces(first: 60, mine: true) {\n      edges {\n        node {\n          id\n          slug\n          name\n          kind\n          continent\n        }\n      }\n    }\n  }\n": types.FrameFieldsFragmentDoc,
    "\n  query FrameAlone {\n    ...FrameFields\n  }\n": types.FrameAloneDocument,
    "\n  query Outside {\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n    }\n  }\n": types.OutsideDocument,
    "\n  fragment SpaceLineFields on Space {\n    id\n    slug\n    name\n    purpose\n    kind\n    mode\n    continent\n    countries\n    parentId\n    headcount {\n      count\n      isExact\n    }\n    participation {\n      state\n    }\n  }\n": types.SpaceLineFieldsFragmentDoc,
    "\n  query WaitingAppeals($after: String) {\n    ...FrameFields\n    appeals(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          appellantIs\n          words\n          state\n          filedAt\n          isMine\n          isTaken\n          panel {\n            id\n            state\n          }\n        }\n      }\n    }\n  }\n": types.WaitingAppealsDocument,
    "\n  query LookAtAppeal($id: ID!) {\n    ...FrameFields\n    appeal(id: $id) {\n      id\n      appellantIs\n      words\n      state\n      filedAt\n      isMine\n      isTaken\n      claimExpiresAt\n      firstView\n      answerWords\n      panel {\n        id\n        mode\n        state\n        wordBy\n        sitsUntil\n        answer\n        votes {\n          view\n          reasons\n        }\n      }\n      decisionId\n      case {\n        ...DeskCase\n        outcomes\n        moveTargets {\n          ...MoveTarget\n        }\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n": types.LookAtAppealDocument,
    "\n  mutation ClaimAppeal($input: AppealInput!) {\n    claimAppeal(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n": types.ClaimAppealDocument,
    "\n  mutation WriteFirstView($input: WriteFirstViewInput!) {\n    writeFirstView(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n": types.WriteFirstViewDocument,
    "\n  mutation HearAppeal($input: HearAppealInput!) {\n    hearAppeal(input: $input) {\n      appeal {\n        id\n        state\n      }\n    }\n  }\n": types.HearAppealDocument,
    "\n  query AuditPage {\n    ...FrameFields\n    auditTree {\n      head {\n        size\n        root\n        receipt\n        at\n      }\n      heads {\n        size\n        receipt\n        at\n      }\n      waitingCount\n    }\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    ownDecisions {\n      id\n      decidedAt\n      guideline {\n        number\n        title\n      }\n    }\n  }\n": types.AuditPageDocument,
    "\n  query DecisionInLog($decisionId: ID!, $size: Int) {\n    auditProof(decisionId: $decisionId, size: $size) {\n      entryId\n      leaf\n      leafHash\n      leafIndex\n      treeSize\n      root\n      path\n    }\n  }\n": types.DecisionInLogDocument,
    "\n  query LogConsistency($first: Int!, $second: Int) {\n    auditTree {\n      head {\n        size\n        root\n      }\n    }\n    auditConsistency(first: $first, second: $second) {\n      first\n      firstRoot\n      second\n      secondRoot\n      path\n    }\n  }\n": types.LogConsistencyDocument,
    "\n  query AuditLogPage($filter: AuditLogFilterInput, $after: String) {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n      }\n    }\n    known: spaces(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    auditLog(first: 40, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          place\n          act\n          office\n          actorName\n          caseId\n          caseNumber\n          caseBecause\n          why\n          spaceSlug\n          spaceName\n          isElsewhere\n          facts {\n            name\n            value\n          }\n          recordedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AuditLogPageDocument,
    "\n  query CaseLawPage($filter: CaseLawFilterInput, $after: String) {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n    caseLaw(first: 20, after: $after, filter: $filter) {\n      edges {\n        node {\n          ...RetoldFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.CaseLawPageDocument,
    "\n  fragment RetoldFields on CaseLawEntry {\n    id\n    language\n    summary\n    outcome\n    guidelineNumber\n    guidelinesVersion\n    decisionState\n    decidedIn\n    continent\n  }\n": types.RetoldFieldsFragmentDoc,
    "\n  query CaseLawDeskPage {\n    ...FrameFields\n    community {\n      locales\n    }\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n    caseLawDesk {\n      isPublished\n      proposed {\n        entry {\n          ...RetoldFields\n        }\n        caseId\n        isOwn\n      }\n      published {\n        entry {\n          ...RetoldFields\n        }\n        caseId\n        isOwn\n      }\n      retellable {\n        decisionId\n        caseId\n        outcome\n        guidelineNumber\n        decidedAt\n      }\n    }\n  }\n": types.CaseLawDeskPageDocument,
    "\n  mutation ProposeCaseLaw($input: ProposeCaseLawInput!) {\n    proposeCaseLaw(input: $input) {\n      entryId\n    }\n  }\n": types.ProposeCaseLawDocument,
    "\n  mutation SettleCaseLaw($input: SettleCaseLawInput!) {\n    settleCaseLaw(input: $input) {\n      entryId\n    }\n  }\n": types.SettleCaseLawDocument,
    "\n  mutation PublishCaseLaw($isPublished: Boolean!) {\n    publishCaseLaw(input: { isPublished: $isPublished }) {\n      isPublished\n    }\n  }\n": types.PublishCaseLawDocument,
    "\n  query ReadDecision($id: ID!) {\n    ...FrameFields\n    decision(id: $id) {\n      id\n      part\n      outcome\n      reportState\n      subjectKind\n      postId\n      threadId\n      guideline {\n        number\n        version\n        title\n        clause\n      }\n      reason\n      reasonWords\n      reasonLanguage\n      isByRule\n      decidedAt\n      state\n      endedAt\n      sanction {\n        kind\n        hours\n        hoursBetweenPosts\n        fromAt\n        untilAt\n        state\n        spaceId\n      }\n      appealUntil\n      mayAppeal\n      appeal {\n        id\n        state\n        words\n        filedAt\n        heardAt\n        answerWords\n        answerLanguage\n        panel {\n          id\n          mode\n          state\n          wordBy\n          sitsUntil\n          secretHash\n          answer\n          votes {\n            view\n            reasons\n          }\n        }\n      }\n      panelOffered\n      movedTo {\n        slug\n        name\n      }\n      isExpulsion\n      replacedByDecisionId\n      receipt\n    }\n  }\n": types.ReadDecisionDocument,
    "\n  query WhatWasDecidedOn($postId: ID!) {\n    post(id: $postId) {\n      id\n      html\n      createdAt\n      isOwn\n      visibility\n      thread {\n        id\n        title\n        space {\n          name\n          slug\n        }\n      }\n    }\n  }\n": types.WhatWasDecidedOnDocument,
    "\n  query WhereItBinds($id: ID!) {\n    space(id: $id) {\n      name\n    }\n  }\n": types.WhereItBindsDocument,
    "\n  mutation FileAppeal($input: FileAppealInput!) {\n    fileAppeal(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n": types.FileAppealDocument,
    "\n  mutation GiveWordForDraw($input: GiveWordForDrawInput!) {\n    giveWordForDraw(input: $input) {\n      panelId\n    }\n  }\n": types.GiveWordForDrawDocument,
    "\n  mutation WithdrawAppeal($input: AppealInput!) {\n    withdrawAppeal(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n": types.WithdrawAppealDocument,
    "\n  query DemoPeople {\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n    }\n    demoPeople {\n      id\n      displayName\n      region\n      offices\n    }\n  }\n": types.DemoPeopleDocument,
    "\n  mutation SignInAs($personId: ID!) {\n    signInAs(input: { personId: $personId }) {\n      viewer {\n        locale\n      }\n    }\n  }\n": types.SignInAsDocument,
    "\n  query ReadExpulsions {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    expulsions {\n      id\n      state\n      proposedAt\n      person {\n        displayName\n      }\n    }\n    spaces(first: 100) {\n      edges {\n        node {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": types.ReadExpulsionsDocument,
    "\n  query ReadCommittee {\n    committee {\n      spaceId\n    }\n  }\n": types.ReadCommitteeDocument,
    "\n  query ReadExpulsion($id: ID!) {\n    ...FrameFields\n    expulsion(id: $id) {\n      id\n      part\n      basis\n      state\n      person {\n        displayName\n      }\n      proposedAt\n      words\n      guidelineNumber\n      record {\n        decidedAt\n        outcome\n        state\n        guidelineNumber\n        reason\n        reasonWords\n        sanctionKind\n        sanctionHours\n        appealWords\n        appealState\n        appealAnswer\n      }\n      answer\n      mayAnswer\n      maySettle\n      settledFrom\n      settledWords\n      decisionId\n    }\n  }\n": types.ReadExpulsionDocument,
    "\n  query ReadCaseToPropose($id: ID!) {\n    ...FrameFields\n    case(id: $id) {\n      id\n      number\n      about {\n        person {\n          displayName\n        }\n      }\n    }\n  }\n": types.ReadCaseToProposeDocument,
    "\n  mutation ProposeExpulsion($input: ProposeExpulsionInput!) {\n    proposeExpulsion(input: $input) {\n      expulsionId\n    }\n  }\n": types.ProposeExpulsionDocument,
    "\n  mutation AnswerExpulsion($input: AnswerExpulsionInput!) {\n    answerExpulsion(input: $input) {\n      expulsionId\n    }\n  }\n": types.AnswerExpulsionDocument,
    "\n  mutation SettleExpulsion($input: SettleExpulsionInput!) {\n    settleExpulsion(input: $input) {\n      expulsionId\n    }\n  }\n": types.SettleExpulsionDocument,
    "\n  mutation NameCommittee($input: NameCommitteeInput!) {\n    nameCommittee(input: $input) {\n      committee {\n        spaceId\n      }\n    }\n  }\n": types.NameCommitteeDocument,
    "\n  query FrontPage {\n    ...FrameFields\n    viewer {\n      profile {\n        guidelinesAccepted\n        currentGuidelines\n      }\n      sanctions {\n        kind\n        untilAt\n        decisionId\n      }\n    }\n    whatIsNew {\n      forYou {\n        ...ThreadLineFields\n      }\n      region {\n        ...ThreadLineFields\n      }\n      campaigns {\n        ...ThreadLineFields\n      }\n      commons {\n        ...ThreadLineFields\n      }\n    }\n  }\n": types.FrontPageDocument,
    "\n  query GuidelinesPage($version: Int) {\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n      offices {\n        kind\n        spaceId\n      }\n      profile {\n        guidelinesAccepted\n        currentGuidelines\n      }\n    }\n    guidelines(version: $version) {\n      version\n      publishedAt\n      why\n      acceptBy\n      versions {\n        version\n        publishedAt\n        why\n      }\n      guidelines {\n        number\n        title\n        clause\n        language\n      }\n    }\n  }\n": types.GuidelinesPageDocument,
    "\n  query GuidelineChanges($from: Int!, $to: Int!) {\n    guidelineChanges(from: $from, to: $to) {\n      ...ChangeFields\n    }\n  }\n": types.GuidelineChangesDocument,
    "\n  fragment ChangeFields on GuidelineChange {\n    number\n    kind\n    title {\n      kind\n      text\n    }\n    clause {\n      kind\n      text\n    }\n  }\n": types.ChangeFieldsFragmentDoc,
    "\n  mutation AcceptGuidelines($version: Int!) {\n    acceptGuidelines(input: { version: $version }) {\n      viewer {\n        id\n      }\n    }\n  }\n": types.AcceptGuidelinesDocument,
    "\n  query ReviseGuidelinesPage {\n    ...FrameFields\n    community {\n      locales\n      defaultLocale\n    }\n    guidelinesDraft {\n      basedOn\n      version\n      guidelines {\n        number\n        severity\n        title {\n          locale\n          text\n        }\n        clause {\n          locale\n          text\n        }\n      }\n      why {\n        locale\n        text\n      }\n      writtenByName\n      writtenAt\n      changes {\n        ...ChangeFields\n      }\n      leftOut {\n        number\n        ruleNames\n      }\n    }\n  }\n": types.ReviseGuidelinesPageDocument,
    "\n  mutation DraftGuidelines($input: DraftGuidelinesInput!) {\n    draftGuidelines(input: $input) {\n      draft {\n        version\n      }\n    }\n  }\n": types.DraftGuidelinesDocument,
    "\n  mutation DropGuidelinesDraft {\n    dropGuidelinesDraft {\n      draft {\n        version\n      }\n    }\n  }\n": types.DropGuidelinesDraftDocument,
    "\n  mutation PublishGuidelines($input: PublishGuidelinesInput!) {\n    publishGuidelines(input: $input) {\n      version\n    }\n  }\n": types.PublishGuidelinesDocument,
    "\n  query LegalHoldsPage {\n    ...FrameFields\n    legalHolds {\n      id\n      caseNumber\n      subjectKind\n      spaceName\n      isElsewhere\n      placedByName\n      placedAt\n      why\n      liftedByName\n      liftedAt\n      liftedWhy\n    }\n  }\n": types.LegalHoldsPageDocument,
    "\n  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      holdId\n    }\n  }\n": types.PlaceLegalHoldDocument,
    "\n  mutation LiftLegalHold($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      holdId\n    }\n  }\n": types.LiftLegalHoldDocument,
    "\n  query ListMail($after: String, $to: String) {\n    mailbox(first: 30, after: $after, to: $to) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          to\n          subject\n          date\n        }\n      }\n    }\n  }\n": types.ListMailDocument,
    "\n  query ReadMail($id: ID!) {\n    mailboxMessage(id: $id) {\n      id\n      to\n      subject\n      date\n      text\n      html\n    }\n  }\n": types.ReadMailDocument,
    "\n  query ReadSchedule {\n    ...FrameFields\n    digestSchedule {\n      frequency\n      weekday\n      wallTime\n      timeZone\n      nextDueAt\n      noticesByMail\n    }\n    spaces(mine: true, first: 100) {\n      edges {\n        node {\n          id\n          name\n          kind\n          followLevel\n        }\n      }\n    }\n  }\n": types.ReadScheduleDocument,
    "\n  mutation SetSchedule($input: SetDigestScheduleInput!) {\n    setDigestSchedule(input: $input) {\n      schedule {\n        nextDueAt\n      }\n    }\n  }\n": types.SetScheduleDocument,
    "\n  mutation FollowSpace($input: SubscribeInput!) {\n    subscribe(input: $input) {\n      level\n    }\n  }\n": types.FollowSpaceDocument,
    "\n  query MePage {\n    ...FrameFields\n    community {\n      locales\n    }\n    viewer {\n      isOnRoll\n      joinedAt\n      offices {\n        id\n        kind\n        spaceId\n      }\n      profile {\n        email\n        country\n        showsRegion\n        showsCountry\n        introduction\n        hasPassword\n      }\n      vouches {\n        id\n        at\n        words\n        spaceName\n        vouchedBy {\n          displayName\n        }\n      }\n      givenVouches {\n        id\n        at\n        words\n        person {\n          displayName\n        }\n      }\n      sanctions {\n        kind\n        untilAt\n        decisionId\n      }\n      sessions {\n        id\n        device\n        createdAt\n        lastSeenAt\n        isThisOne\n        method\n      }\n    }\n    ownDecisions {\n      id\n      decidedAt\n      outcome\n      state\n      isByRule\n      guideline {\n        number\n        title\n      }\n    }\n    bookmarks(first: 1) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.MePageDocument,
    "\n  mutation ReviseProfile($input: ReviseProfileInput!) {\n    reviseProfile(input: $input) {\n      viewer {\n        locale\n      }\n    }\n  }\n": types.ReviseProfileDocument,
    "\n  mutation TakeVouchBack($vouchId: ID!) {\n    withdrawVouch(input: { vouchId: $vouchId }) {\n      vouchId\n    }\n  }\n": types.TakeVouchBackDocument,
    "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      endedSessionCount\n    }\n  }\n": types.SetPasswordDocument,
    "\n  mutation EndSession($sessionId: ID!) {\n    endSession(input: { sessionId: $sessionId }) {\n      endedSessionCount\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      endedSessionCount\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  query Bookmarks($after: String) {\n    ...FrameFields\n    bookmarks(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          excerpt\n          createdAt\n          author {\n            ...AuthorFields\n          }\n          thread {\n            title\n            space {\n              name\n              continent\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BookmarksDocument,
    "\n  query LookAtCase($id: ID!) {\n    case(id: $id) {\n      ...DeskCase\n      outcomes\n      moveTargets {\n        ...MoveTarget\n      }\n      proposal {\n        kind\n        hours\n        because\n        earlierCount\n      }\n      ruleEffects {\n        ...RuleEffect\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n\n  fragment MoveTarget on Space {\n    id\n    name\n  }\n\n  fragment RuleEffect on RunningRuleEffect {\n    id\n    kind\n    ruleNames\n    untilAt\n    postsLeft\n  }\n\n  fragment DeskCase on CaseForModerator {\n    id\n    number\n    version\n    state\n    subjectKind\n    spaceName\n    spaceSlug\n    threadId\n    threadTitle\n    postId\n    visibility\n    severity\n    promiseAt\n    openedAt\n    openedBecause\n    holderName\n    isMine\n    claimExpiresAt\n    reasons {\n      because\n      value\n    }\n    posts {\n      id\n      author {\n        displayName\n        region\n        isErased\n      }\n      createdAt\n      html\n      isSubject\n      visibility\n    }\n    revisions {\n      id\n      number\n      createdAt\n      source\n    }\n    screenings {\n      id\n      phase\n      outcome\n      failure\n      screenedAt\n      results {\n        ruleId\n        version\n        sentence\n        guidelineNumber\n        isOnTrial\n        outcome\n        spans\n      }\n    }\n    reports {\n      number\n      guidelineNumber\n      words\n      filedAt\n      reporterBand\n    }\n    about {\n      person {\n        id\n        displayName\n        region\n      }\n      joinedAt\n      postCount\n      isVouchedFor\n    }\n    colleagues {\n      id\n      name\n    }\n    offeredToName\n    isOfferedToMe\n    incidentId\n    notes {\n      id\n      kind\n      authorName\n      otherName\n      words\n      writtenAt\n    }\n    decisions {\n      id\n      isCovered\n      outcome\n      guidelineNumber\n      reason\n      reasonWords\n      deciderName\n      isOwn\n      decidedAt\n      state\n      undoUntil\n      movedTo {\n        slug\n        name\n      }\n      sanction {\n        id\n        kind\n        hours\n        untilAt\n        state\n      }\n    }\n    history {\n      ...Past\n    }\n    expulsionCaseId\n    triage {\n      score\n      because {\n        words\n        weight\n      }\n    }\n    similar {\n      alike\n      caseId\n      decidedAt\n      excerpt\n      guidelineNumber\n      outcome\n      sanctionKind\n      state\n    }\n  }\n\n  fragment Past on PastDecision {\n    caseId\n    decidedAt\n    excerpt\n    guidelineNumber\n    outcome\n    sanctionKind\n    state\n  }\n": types.LookAtCaseDocument,
    "\n  query FindCase($number: Int!) {\n    caseNumbered(number: $number)\n  }\n": types.FindCaseDocument,
    "\n  query DraftReasons($id: ID!, $guideline: Int) {\n    case(id: $id) {\n      reasonDrafts(guidelineNumber: $guideline) {\n        outcome\n        reasonKey\n        text\n        authorText\n        authorLanguage\n      }\n    }\n  }\n": types.DraftReasonsDocument,
    "\n  mutation ClaimCase($input: CaseInput!) {\n    claimCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": types.ClaimCaseDocument,
    "\n  mutation ReleaseCase($input: CaseInput!) {\n    releaseCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": types.ReleaseCaseDocument,
    "\n  mutation NoteOnCase($input: NoteOnCaseInput!) {\n    noteOnCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": types.NoteOnCaseDocument,
    "\n  mutation EndRuleEffect($input: EndRuleEffectInput!) {\n    endRuleEffect(input: $input) {\n      effectId\n    }\n  }\n": types.EndRuleEffectDocument,
    "\n  mutation TakeOverCase($input: TakeOverCaseInput!) {\n    takeOverCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": types.TakeOverCaseDocument,
    "\n  mutation HandOverCase($input: HandOverCaseInput!) {\n    handOverCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": types.HandOverCaseDocument,
    "\n  mutation PassCase($input: CaseInput!) {\n    passCase(input: $input) {\n      caseId\n    }\n  }\n": types.PassCaseDocument,
    "\n  mutation DecideCase($input: DecideCaseInput!) {\n    decideCase(input: $input) {\n      decisionId\n      undoUntil\n    }\n  }\n": types.DecideCaseDocument,
    "\n  mutation UndoDecision($input: UndoDecisionInput!) {\n    undoDecision(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": types.UndoDecisionDocument,
    "\n  query ReadIncidents {\n    incidents {\n      id\n      measure\n      spaceId\n      spaceName\n      spaceSlug\n      usualCount\n      limitCount\n      peakCount\n      beganAt\n      endedAt\n      endedBecause\n      dismissedWhy\n      waitingCases\n      lastDay\n      calmUntil\n      mayCalm\n    }\n  }\n": types.ReadIncidentsDocument,
    "\n  mutation CalmForIncident($input: StartCalmModeInput!) {\n    startCalmMode(input: $input) {\n      calmUntil\n    }\n  }\n": types.CalmForIncidentDocument,
    "\n  mutation DismissIncident($input: DismissIncidentInput!) {\n    dismissIncident(input: $input) {\n      incidentId\n    }\n  }\n": types.DismissIncidentDocument,
    "\n  query Queue($filter: CaseFilterInput, $after: String, $before: String) {\n    ...FrameFields\n    cases(first: 25, filter: $filter, after: $after, before: $before) {\n      totalCount\n      hasEarlier\n      startCursor\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          excerpt\n          threadTitle\n          spaceName\n          openedBecause\n          severity\n          promiseAt\n          reportCount\n          holderName\n          isMine\n          offeredToName\n          isOfferedToMe\n          reasons {\n            because\n            value\n          }\n        }\n      }\n    }\n    spaces(mine: true, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n    moderatorDesk {\n      ...Desk\n    }\n    queueViews {\n      id\n      name\n      filter {\n        holding\n        spaceId\n        language\n        leastSeverity\n        subjectKind\n        openedBecause\n        guidelineNumber\n        isPastPromise\n        incidentId\n      }\n    }\n    onDuty {\n      name\n      isMe\n      languages\n    }\n    secondViewCount\n    openIncidentCount\n    pendingSanctionCount\n    house: community {\n      locales\n    }\n  }\n": types.QueueDocument,
    "\n  mutation ClaimNext($input: ClaimNextCaseInput!) {\n    claimNextCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": types.ClaimNextDocument,
    "\n  mutation ClaimSecondView {\n    claimSecondView {\n      viewId\n    }\n  }\n": types.ClaimSecondViewDocument,
    "\n  mutation KeepQueueView($input: KeepQueueViewInput!) {\n    keepQueueView(input: $input) {\n      viewId\n    }\n  }\n": types.KeepQueueViewDocument,
    "\n  mutation ForgetQueueView($input: ForgetQueueViewInput!) {\n    forgetQueueView(input: $input) {\n      viewId\n    }\n  }\n": types.ForgetQueueViewDocument,
    "\n  mutation UndoDecisions($input: UndoDecisionsInput!) {\n    undoDecisions(input: $input) {\n      decisionIds\n    }\n  }\n": types.UndoDecisionsDocument,
    "\n  query OwnDesk {\n    moderatorDesk {\n      ...Desk\n    }\n  }\n\n  fragment Desk on ModeratorDesk {\n    keys {\n      deed\n      key\n    }\n    keysAreOn\n    limitIsChosen\n    limitMinutes\n    limitCases\n    startedAt\n    lastAt\n    taken\n  }\n": types.OwnDeskDocument,
    "\n  mutation ChooseKeys($input: ChooseKeysInput!) {\n    chooseKeys(input: $input) {\n      desk {\n        keysAreOn\n      }\n    }\n  }\n": types.ChooseKeysDocument,
    "\n  mutation LimitSession($input: LimitSessionInput!) {\n    limitSession(input: $input) {\n      desk {\n        limitIsChosen\n      }\n    }\n  }\n": types.LimitSessionDocument,
    "\n  mutation GoOnWithSession {\n    goOnWithSession {\n      desk {\n        taken\n      }\n    }\n  }\n": types.GoOnWithSessionDocument,
    "\n  query ReadRota {\n    viewer {\n      timeZone\n    }\n    rota {\n      name\n      isMine\n      weekday\n      fromMinute\n      untilMinute\n      timeZone\n      languages\n    }\n    onDuty {\n      name\n      isMe\n      languages\n    }\n  }\n": types.ReadRotaDocument,
    "\n  mutation SetDutyHours($input: SetDutyHoursInput!) {\n    setDutyHours(input: $input) {\n      rota {\n        weekday\n      }\n    }\n  }\n": types.SetDutyHoursDocument,
    "\n  fragment KeptPostFields on BackTestPost {\n    id\n    threadId\n    threadTitle\n    spaceName\n    spaceSlug\n    authorName\n    writtenAt\n    isVisible\n    excerpt\n    decided\n    outcome\n    caseId\n    because\n    nearness\n    likePostId\n  }\n": types.KeptPostFieldsFragmentDoc,
    "\n  query LookAtBackTest($ruleId: ID!, $id: ID, $after: String, $decided: BackTestDecided) {\n    ...FrameFields\n    rule(id: $ruleId) {\n      id\n      version\n      reading {\n        name\n      }\n    }\n    earlier: backTests(ruleId: $ruleId, first: 10) {\n      id\n      state\n      ruleVersion\n      days\n      askedAt\n    }\n    chosen: backTests(ruleId: $ruleId, first: 1, id: $id) {\n      id\n      state\n      ruleVersion\n      days\n      totalCount\n      seenCount\n      judgedCount\n      judgedOnStoredCount\n      judgedOnWordsCount\n      couldNotRunCount\n      remainingSeconds\n      failure\n      askedAt\n      untilAt\n      unjudged {\n        because\n        count\n      }\n      facts {\n        fact\n        source\n        count\n      }\n      results {\n        caughtCount\n        heldCount\n        caseCount\n        refusedCount\n        missedCount\n        decided {\n          letStand\n          takenDown\n          overturned\n          undecided\n        }\n        precision {\n          share\n          low\n          high\n          decidedCount\n        }\n        weeks {\n          week\n          letStand\n          takenDown\n          overturned\n          undecided\n        }\n        spaces {\n          name\n          slug\n          letStand\n          takenDown\n          overturned\n          undecided\n        }\n      }\n      caughtPosts(first: 10, after: $after, decided: $decided) {\n        edges {\n          node {\n            ...KeptPostFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      likelyMisses(first: 10) {\n        edges {\n          node {\n            ...KeptPostFields\n          }\n        }\n      }\n      closedPosts {\n        count\n        cases {\n          id\n          number\n        }\n      }\n    }\n  }\n": types.LookAtBackTestDocument,
    "\n  mutation StartBackTest($input: StartBackTestInput!) {\n    startBackTest(input: $input) {\n      backTest {\n        id\n      }\n    }\n  }\n": types.StartBackTestDocument,
    "\n  mutation StopBackTest($input: StopBackTestInput!) {\n    stopBackTest(input: $input) {\n      backTest {\n        id\n      }\n    }\n  }\n": types.StopBackTestDocument,
    "\n  fragment RuleHitFields on RuleHitConnection {\n    edges {\n      node {\n        postId\n        isTrial\n        outcome\n        hitAt\n        spaceName\n        caseId\n        verdict\n        because\n        post {\n          id\n          excerpt\n          author {\n            displayName\n          }\n        }\n      }\n    }\n  }\n": types.RuleHitFieldsFragmentDoc,
    "\n  query LookAtRule($id: ID!, $versionsAfter: String) {\n    ...FrameFields\n    house: community {\n      locales\n    }\n    ruleBook {\n      mayWrite\n      needsTwoOffices\n    }\n    rulesLanguage {\n      ...RuleLanguageFields\n    }\n    rule(id: $id) {\n      id\n      state\n      version\n      liveVersion\n      trialVersion\n      draftVersion\n      isStarter\n      isBackTested\n      document\n      reading {\n        ...RuleReadingFields\n      }\n      proposal {\n        version\n        proposedByName\n        proposedAt\n        isMine\n      }\n      moves {\n        id\n        act\n        version\n        movedByName\n        movedAt\n        why\n      }\n      versions(first: 10, after: $versionsAfter) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            number\n            state\n            writtenByName\n            writtenAt\n            why\n            isStarter\n            isBackTested\n            changes {\n              kind\n              text\n              before\n              after\n            }\n          }\n        }\n      }\n      trialHits: hits(first: 10, isTrial: true) {\n        ...RuleHitFields\n      }\n      latestHits: hits(first: 10, isTrial: false) {\n        ...RuleHitFields\n      }\n      account {\n        weeks {\n          from\n          hits\n          trialHits\n        }\n        hits\n        trialHits\n        outcomes {\n          outcome\n          count\n        }\n        decided {\n          letStand\n          takenDown\n          overturned\n        }\n        trialDecided {\n          letStand\n          takenDown\n          overturned\n        }\n        drafts {\n          shown\n          rewritten\n          sent\n          held\n          rewrittenTakenDown\n          sentTakenDown\n        }\n        retirement {\n          sentence\n        }\n      }\n    }\n  }\n": types.LookAtRuleDocument,
    "\n  mutation PutRuleOnTrial($input: MoveRuleInput!) {\n    putRuleOnTrial(input: $input) {\n      rule {\n        id\n      }\n    }\n  }\n": types.PutRuleOnTrialDocument,
    "\n  mutation MakeRuleLive($input: MoveRuleInput!) {\n    makeRuleLive(input: $input) {\n      outcome\n    }\n  }\n": types.MakeRuleLiveDocument,
    "\n  mutation RetireRule($input: RetireRuleInput!) {\n    retireRule(input: $input) {\n      rule {\n        id\n      }\n    }\n  }\n": types.RetireRuleDocument,
    "\n  query RuleLists {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n    }\n    ruleLists {\n      name\n      kind\n      entryCount\n      isStarter\n      changedAt\n      usedBy\n    }\n  }\n": types.RuleListsDocument,
    "\n  query LookAtRuleList($name: String!, $containing: String, $after: String) {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n    }\n    ruleList(name: $name) {\n      name\n      kind\n      version\n      entryCount\n      isStarter\n      usedBy\n      entries(first: 50, after: $after, containing: $containing) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            text\n            reason\n          }\n        }\n      }\n      versions {\n        number\n        entryCount\n        addedCount\n        removedCount\n        isStarter\n        writtenByName\n        writtenAt\n        why\n      }\n    }\n  }\n": types.LookAtRuleListDocument,
    "\n  mutation ReviseRuleList($input: ReviseRuleListInput!) {\n    reviseRuleList(input: $input) {\n      list {\n        name\n        version\n      }\n    }\n  }\n": types.ReviseRuleListDocument,
    "\n  query RuleNews {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n      starterNews {\n        ruleId\n        isNew\n        document\n        reading {\n          name\n          guidelineNumber\n          purpose\n          sentence {\n            text\n          }\n        }\n        difference {\n          kind\n          text\n          before\n          after\n        }\n      }\n    }\n    rules {\n      id\n      version\n      state\n    }\n  }\n": types.RuleNewsDocument,
    "\n  fragment RuleLanguageFields on RulesLanguage {\n    facts {\n      name\n      label\n      group\n      groupLabel\n      kind\n      isWindowed\n      comparisons\n      values {\n        name\n        label\n      }\n    }\n    conditions {\n      name\n      label\n    }\n    comparisons {\n      name\n      label\n    }\n    actions {\n      name\n      label\n    }\n    severities {\n      name\n      label\n    }\n    limits {\n      depth\n      nodes\n    }\n    lists {\n      name\n      kind\n    }\n    guidelines {\n      number\n      title\n    }\n  }\n": types.RuleLanguageFieldsFragmentDoc,
    "\n  fragment RuleReadingFields on RuleReading {\n    name\n    purpose\n    guidelineNumber\n    phase\n    isQuiet\n    sentence {\n      text\n      parts {\n        kind\n        depth\n        path\n        text\n      }\n    }\n  }\n": types.RuleReadingFieldsFragmentDoc,
    "\n  query Rules($state: RuleState) {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n      maySetUp\n      needsTwoOffices\n      starterNews {\n        ruleId\n      }\n    }\n    rules(state: $state) {\n      id\n      state\n      isStarter\n      draftVersion\n      trialVersion\n      reading {\n        name\n        guidelineNumber\n        sentence {\n          text\n        }\n      }\n      proposal {\n        version\n      }\n      account {\n        weeks {\n          hits\n          trialHits\n        }\n        decided {\n          letStand\n          takenDown\n          overturned\n        }\n        retirement {\n          sentence\n        }\n      }\n    }\n  }\n": types.RulesDocument,
    "\n  query CheckRule($document: String!) {\n    checkRule(document: $document) {\n      isGood\n      troubles {\n        path\n        line\n        message\n      }\n      reading {\n        ...RuleReadingFields\n      }\n    }\n  }\n": types.CheckRuleDocument,
    "\n  query NewRule {\n    ...FrameFields\n    house: community {\n      locales\n    }\n    ruleBook {\n      mayWrite\n    }\n    rulesLanguage {\n      ...RuleLanguageFields\n    }\n  }\n": types.NewRuleDocument,
    "\n  mutation RequireTwoOffices($input: RequireTwoOfficesForRulesInput!) {\n    requireTwoOfficesForRules(input: $input) {\n      ruleBook {\n        needsTwoOffices\n      }\n    }\n  }\n": types.RequireTwoOfficesDocument,
    "\n  mutation DraftRule($input: DraftRuleInput!) {\n    draftRule(input: $input) {\n      version\n      rule {\n        id\n      }\n    }\n  }\n": types.DraftRuleDocument,
    "\n  query ReadPendingSanctions {\n    pendingSanctions {\n      sanctionId\n      caseId\n      caseNumber\n      person {\n        displayName\n        region\n      }\n      outcome\n      guidelineNumber\n      reason\n      reasonWords\n      reasonLanguage\n      proposerName\n      isOwn\n      mayAnswer\n      proposedAt\n      hours\n      lapsesAt\n      history {\n        caseId\n        decidedAt\n        outcome\n        guidelineNumber\n        sanctionKind\n        state\n      }\n    }\n  }\n": types.ReadPendingSanctionsDocument,
    "\n  mutation SecondSanction($input: SecondSanctionInput!) {\n    secondSanction(input: $input) {\n      sanction {\n        id\n      }\n    }\n  }\n": types.SecondSanctionDocument,
    "\n  query LookAtOneOfSeveral($id: ID!) {\n    case(id: $id) {\n      id\n      number\n      version\n      state\n      excerpt\n      threadTitle\n      spaceName\n      subjectKind\n      visibility\n      outcomes\n      moveTargets {\n        ...MoveTarget\n      }\n      holderName\n      isMine\n      about {\n        person {\n          displayName\n        }\n      }\n      posts {\n        id\n        isSubject\n        html\n      }\n    }\n  }\n": types.LookAtOneOfSeveralDocument,
    "\n  query ReadClauses {\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n": types.ReadClausesDocument,
    "\n  mutation DecideCases($input: DecideCasesInput!) {\n    decideCases(input: $input) {\n      decidedCount\n      results {\n        caseId\n        decisionId\n        undoUntil\n        code\n        params\n      }\n    }\n  }\n": types.DecideCasesDocument,
    "\n  query ReadTriage {\n    triage {\n      isOn\n      maySwitch\n      leastDecisions\n      versions {\n        version\n        state\n        trainedAt\n        examples\n        bad\n        precision\n        recall\n        auc\n        bands {\n          from\n          count\n          said\n          were\n        }\n      }\n    }\n  }\n": types.ReadTriageDocument,
    "\n  mutation SwitchTriage($input: SwitchTriageInput!) {\n    switchTriage(input: $input) {\n      triage {\n        isOn\n      }\n    }\n  }\n": types.SwitchTriageDocument,
    "\n  query LookForSecondView($id: ID!) {\n    secondView(id: $id) {\n      id\n      because\n      case {\n        ...DeskCase\n        outcomes\n        moveTargets {\n          ...MoveTarget\n        }\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n": types.LookForSecondViewDocument,
    "\n  mutation GiveSecondView($input: GiveSecondViewInput!) {\n    giveSecondView(input: $input) {\n      agrees\n      caseId\n      outcome\n      guidelineNumber\n    }\n  }\n": types.GiveSecondViewDocument,
    "\n  query ReadAgreement {\n    guidelineAgreement {\n      guidelineNumber\n      viewCount\n      agreedCount\n      shouldRewrite\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n": types.ReadAgreementDocument,
    "\n  query ReadNotices($after: String) {\n    ...FrameFields\n    mine: notices(first: 30, after: $after) {\n      unreadCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          sentence\n          link\n          excerpt\n          createdAt\n          isRead\n          spaceName\n        }\n      }\n    }\n  }\n": types.ReadNoticesDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unreadCount\n    }\n  }\n": types.MarkNoticesReadDocument,
    "\n  query OfficesPage($isFinding: Boolean!, $named: String!) {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    offices {\n      id\n      kind\n      spaceId\n      spaceName\n      languages\n      fromAt\n      untilAt\n      reason\n      holder {\n        id\n        displayName\n      }\n      giver {\n        displayName\n      }\n    }\n    officeCandidates(named: $named) @include(if: $isFinding) {\n      id\n      displayName\n    }\n    spaces(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.OfficesPageDocument,
    "\n  mutation GrantOffice($input: GrantOfficeInput!) {\n    grantOffice(input: $input) {\n      officeId\n    }\n  }\n": types.GrantOfficeDocument,
    "\n  mutation EndOffice($input: EndOfficeInput!) {\n    endOffice(input: $input) {\n      officeId\n    }\n  }\n": types.EndOfficeDocument,
    "\n  query PlaceOfPost($id: ID!) {\n    viewer {\n      id\n    }\n    post(id: $id) {\n      threadId\n      countBefore\n    }\n  }\n": types.PlaceOfPostDocument,
    "\n  query PostToEdit($id: ID!) {\n    ...FrameFields\n    post(id: $id) {\n      id\n      source\n      version\n      isOwn\n      visibility\n      createdAt\n      author {\n        displayName\n      }\n      html\n      countBefore\n      permissions {\n        edit\n        withdraw\n        moderate\n      }\n      remarks {\n        ...RemarkFields\n      }\n      thread {\n        id\n        title\n        space {\n          id\n          guidelineLine\n        }\n      }\n    }\n  }\n": types.PostToEditDocument,
    "\n  mutation RevisePost($input: RevisePostInput!) {\n    revisePost(input: $input) {\n      ...SentFields\n    }\n  }\n": types.RevisePostDocument,
    "\n  mutation WithdrawPost($postId: ID!) {\n    withdrawPost(input: { postId: $postId }) {\n      post {\n        id\n        threadId\n      }\n    }\n  }\n": types.WithdrawPostDocument,
    "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n": types.OpenCaseDocument,
    "\n  query WhatToReport($id: ID!) {\n    ...FrameFields\n    post(id: $id) {\n      id\n      html\n      createdAt\n      isOwn\n      isOpening\n      threadId\n      author {\n        id\n        displayName\n        region\n        isErased\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n        clause\n      }\n    }\n  }\n": types.WhatToReportDocument,
    "\n  mutation FileReport($input: FileReportInput!) {\n    fileReport(input: $input) {\n      report {\n        id\n      }\n    }\n  }\n": types.FileReportDocument,
    "\n  query WhomToVouchFor($id: ID!) {\n    ...FrameFields\n    viewer {\n      givenVouches {\n        words\n        person {\n          id\n        }\n      }\n    }\n    post(id: $id) {\n      id\n      author {\n        id\n        displayName\n      }\n      thread {\n        space {\n          id\n        }\n      }\n      permissions {\n        vouch\n      }\n    }\n  }\n": types.WhomToVouchForDocument,
    "\n  mutation VouchForAuthor($input: VouchForInput!) {\n    vouchFor(input: $input) {\n      vouchId\n    }\n  }\n": types.VouchForAuthorDocument,
    "\n  query ReadPanels {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    ownPanels {\n      id\n      spaceName\n      state\n      seat\n      askedAt\n    }\n    appealPanels {\n      mode\n      why\n    }\n  }\n": types.ReadPanelsDocument,
    "\n  mutation SetAppealPanels($input: SetAppealPanelsInput!) {\n    setAppealPanels(input: $input) {\n      appealPanels {\n        mode\n      }\n    }\n  }\n": types.SetAppealPanelsDocument,
    "\n  query ReadPanel($id: ID!) {\n    ...FrameFields\n    panel(id: $id) {\n      id\n      spaceName\n      mode\n      state\n      seat\n      answerBy\n      sitsUntil\n      matter {\n        html\n        threadTitle\n        outcome\n        guideline {\n          number\n          title\n          clause\n        }\n        reason\n        reasonWords\n        reasonLanguage\n        appellantIs\n        appealWords\n      }\n      ownView\n      ownReasons\n      answer\n      votes {\n        view\n        reasons\n      }\n    }\n  }\n": types.ReadPanelDocument,
    "\n  mutation AnswerPanelCall($input: AnswerPanelCallInput!) {\n    answerPanelCall(input: $input) {\n      panelId\n    }\n  }\n": types.AnswerPanelCallDocument,
    "\n  mutation VoteOnPanel($input: VoteOnPanelInput!) {\n    voteOnPanel(input: $input) {\n      panelId\n    }\n  }\n": types.VoteOnPanelDocument,
    "\n  query ReadPanelDraw($id: ID!) {\n    ...FrameFields\n    viewer {\n      id\n    }\n    panelDraw(id: $id) {\n      id\n      state\n      committedAt\n      drawnAt\n      poolSize\n      poolRoot\n      secretHash\n      wordHash\n      secret\n      turns {\n        turn\n        place\n        ticket\n        path\n        blankOwner\n        blankSalt\n        became\n      }\n      committed {\n        entryId\n        leaf\n        leafHash\n        leafIndex\n        treeSize\n        root\n        path\n      }\n      drawn {\n        entryId\n        leaf\n        leafHash\n        leafIndex\n        treeSize\n        root\n        path\n      }\n      ownTicket {\n        place\n        ticket\n        salt\n        path\n      }\n    }\n  }\n": types.ReadPanelDrawDocument,
    "\n  query SpacePage($slug: String!, $after: String) {\n    ...FrameFields\n    space(slug: $slug) {\n      ...SpaceLineFields\n      state\n      guidelineLine\n      calmMode {\n        until\n        maySet\n      }\n      participation {\n        state\n        role\n      }\n      parent {\n        slug\n        name\n      }\n      branches {\n        ...SpaceLineFields\n      }\n      coordinators {\n        id\n        ...AuthorFields\n      }\n      leads {\n        id\n        ...AuthorFields\n      }\n      participants(first: 100) {\n        edges {\n          node {\n            role\n            person {\n              id\n              ...AuthorFields\n            }\n            ownVouch {\n              id\n              words\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      requests {\n        person {\n          id\n          ...AuthorFields\n        }\n        words\n        askedAt\n      }\n      permissions {\n        read\n        join\n        askToJoin\n        leave\n        lead\n        startThread\n        hostThread\n        vouch\n      }\n      pinnedThreads {\n        ...ThreadLineFields\n      }\n      threads(first: 25, after: $after) {\n        edges {\n          node {\n            ...ThreadLineFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.SpacePageDocument,
    "\n  query SpaceToActOn($slug: String!) {\n    space(slug: $slug) {\n      id\n    }\n  }\n": types.SpaceToActOnDocument,
    "\n  mutation JoinSpace($spaceId: ID!) {\n    joinSpace(input: { spaceId: $spaceId }) {\n      space {\n        id\n      }\n    }\n  }\n": types.JoinSpaceDocument,
    "\n  mutation LeaveSpace($spaceId: ID!) {\n    leaveSpace(input: { spaceId: $spaceId }) {\n      space {\n        id\n      }\n    }\n  }\n": types.LeaveSpaceDocument,
    "\n  mutation RequestToJoin($spaceId: ID!, $words: String) {\n    requestToJoin(input: { spaceId: $spaceId, words: $words }) {\n      space {\n        id\n      }\n    }\n  }\n": types.RequestToJoinDocument,
    "\n  mutation DecideRequest($input: DecideRequestInput!) {\n    decideRequest(input: $input) {\n      space {\n        id\n      }\n    }\n  }\n": types.DecideRequestDocument,
    "\n  mutation AssignRole($input: AssignRoleInput!) {\n    assignRole(input: $input) {\n      space {\n        id\n      }\n    }\n  }\n": types.AssignRoleDocument,
    "\n  mutation VouchFor($input: VouchForInput!) {\n    vouchFor(input: $input) {\n      vouchId\n    }\n  }\n": types.VouchForDocument,
    "\n  mutation WithdrawVouch($input: WithdrawVouchInput!) {\n    withdrawVouch(input: $input) {\n      vouchId\n    }\n  }\n": types.WithdrawVouchDocument,
    "\n  mutation StartCalmMode($input: StartCalmModeInput!) {\n    startCalmMode(input: $input) {\n      calmUntil\n    }\n  }\n": types.StartCalmModeDocument,
    "\n  mutation EndCalmMode($input: EndCalmModeInput!) {\n    endCalmMode(input: $input) {\n      calmUntil\n    }\n  }\n": types.EndCalmModeDocument,
    "\n  query SearchPage($words: String!, $after: String) {\n    ...FrameFields\n    search(words: $words, after: $after) {\n      edges {\n        node {\n          id\n          excerpt\n          threadTitle\n          post {\n            author {\n              ...AuthorFields\n            }\n            createdAt\n            thread {\n              space {\n                slug\n                name\n                continent\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SearchPageDocument,
    "\n  query SetUpLink($token: String!) {\n    isSetUpLink(token: $token)\n    mayFillExample(token: $token)\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n    }\n  }\n": types.SetUpLinkDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      viewer {\n        locale\n      }\n    }\n  }\n": types.SetUpDocument,
    "\n  mutation FillExample($token: String!) {\n    fillExample(input: { token: $token }) {\n      personCount\n    }\n  }\n": types.FillExampleDocument,
    "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(input: { email: $email }) {\n      isAccepted\n    }\n  }\n": types.RequestSignInLinkDocument,
    "\n  mutation SignInWithPassword($input: SignInWithPasswordInput!) {\n    signInWithPassword(input: $input) {\n      viewer {\n        locale\n      }\n    }\n  }\n": types.SignInWithPasswordDocument,
    "\n  mutation SignInWithLink($token: String!) {\n    signInWithLink(input: { token: $token }) {\n      viewer {\n        locale\n      }\n    }\n  }\n": types.SignInWithLinkDocument,
    "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  query Directory {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    spaces(first: 100) {\n      edges {\n        node {\n          ...SpaceLineFields\n          parent {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DirectoryDocument,
    "\n  query MoreSpaces($after: String) {\n    spaces(first: 100, after: $after) {\n      edges {\n        node {\n          ...SpaceLineFields\n          parent {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MoreSpacesDocument,
    "\n  query NewSpace {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    spaces(first: 100, kind: REGION) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.NewSpaceDocument,
    "\n  mutation OpenSpace($input: OpenSpaceInput!) {\n    openSpace(input: $input) {\n      space {\n        slug\n      }\n    }\n  }\n": types.OpenSpaceDocument,
    "\n  query ThreadPage($id: ID!, $skip: Int) {\n    ...FrameFields\n    thread(id: $id) {\n      id\n      title\n      state\n      author {\n        ...AuthorFields\n      }\n      createdAt\n      isPinned\n      isPublished\n      isHost\n      isVisited\n      readAt\n      postCount\n      unreadCount\n      slowSeconds\n      chosenSlowSeconds\n      move {\n        at\n        from {\n          slug\n          name\n        }\n      }\n      ruleSlowing {\n        ...RuleEffect\n      }\n      timetable {\n        opensAt\n        closesAt\n        summaryPostId\n      }\n      hosts {\n        ...AuthorFields\n      }\n      mayAnswer {\n        isAllowed\n        code\n        because\n      }\n      mayRun\n      space {\n        id\n        slug\n        name\n        continent\n        guidelineLine\n        permissions {\n          join\n        }\n      }\n      posts(first: 20, skip: $skip) {\n        edges {\n          cursor\n          node {\n            ...PostFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ThreadPageDocument,
    "\n  query WhereToOpen($id: ID!) {\n    viewer {\n      id\n    }\n    thread(id: $id) {\n      postCount\n      isVisited\n      unreadCount\n      firstUnread {\n        id\n        countBefore\n      }\n    }\n  }\n": types.WhereToOpenDocument,
    "\n  query ThreadNews($id: ID!, $after: String) {\n    thread(id: $id) {\n      posts(first: 100, after: $after) {\n        edges {\n          node {\n            id\n            isOwn\n            visibility\n          }\n        }\n      }\n    }\n  }\n": types.ThreadNewsDocument,
    "\n  mutation SubmitPost($input: SubmitPostInput!) {\n    submitPost(input: $input) {\n      ...SentFields\n    }\n  }\n": types.SubmitPostDocument,
    "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      post {\n        id\n      }\n    }\n  }\n": types.ReactDocument,
    "\n  mutation Bookmark($input: BookmarkInput!) {\n    bookmark(input: $input) {\n      post {\n        id\n      }\n    }\n  }\n": types.BookmarkDocument,
    "\n  mutation HighlightPost($input: HighlightPostInput!) {\n    highlightPost(input: $input) {\n      post {\n        id\n      }\n    }\n  }\n": types.HighlightPostDocument,
    "\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      thread {\n        id\n      }\n    }\n  }\n": types.MarkReadDocument,
    "\n  mutation RunThread($input: RunThreadInput!) {\n    runThread(input: $input) {\n      thread {\n        id\n      }\n    }\n  }\n": types.RunThreadDocument,
    "\n  mutation CloseThread($input: CloseThreadInput!) {\n    closeThread(input: $input) {\n      thread {\n        id\n      }\n    }\n  }\n": types.CloseThreadDocument,
    "\n  query TransparencyPage($period: String) {\n    ...FrameFields\n    transparencyPeriods\n    transparency(period: $period) {\n      period\n      madeAt\n      tables {\n        kind\n        total\n        rows {\n          key\n          label\n          count\n        }\n        others\n      }\n      waits {\n        medianMinutes\n        longestHours\n        keptPercent\n      }\n      waitsByGuideline {\n        key\n        label\n        medianMinutes\n        longestHours\n        keptPercent\n      }\n      overturned {\n        key\n        label\n        percent\n      }\n      agreement {\n        key\n        label\n        percent\n      }\n      history {\n        period\n        reportCount\n        medianMinutes\n      }\n    }\n  }\n": types.TransparencyPageDocument,
    "\n  query TransparencyFile($period: String!) {\n    transparency(period: $period) {\n      period\n      csv\n    }\n  }\n": types.TransparencyFileDocument,
    "\n  query WhatStops($token: String!) {\n    unsubscribeLink(token: $token)\n  }\n": types.WhatStopsDocument,
    "\n  mutation StopMail($input: UnsubscribeByTokenInput!) {\n    unsubscribeByToken(input: $input) {\n      what\n    }\n  }\n": types.StopMailDocument,
    "\n  query WritePage {\n    ...FrameFields\n    writable: spaces(first: 100, mine: true) {\n      edges {\n        node {\n          id\n          slug\n          name\n          guidelineLine\n          permissions {\n            startThread\n            hostThread\n          }\n        }\n      }\n    }\n  }\n": types.WritePageDocument,
    "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      ...SentFields\n    }\n  }\n": types.StartThreadDocument,
    "\n  mutation HostThread($input: HostThreadInput!) {\n    hostThread(input: $input) {\n      ...SentFields\n    }\n  }\n": types.HostThreadDocument,
    "\n  mutation CheckDraft($input: CheckDraftInput!) {\n    checkDraft(input: $input) {\n      outcome\n      remarks {\n        ...RemarkFields\n      }\n    }\n  }\n": types.CheckDraftDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuthorFields on Person {\n    displayName\n    region\n    continent\n    isErased\n  }\n"): typeof import('./graphql.ts').AuthorFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadLineFields on Thread {\n    id\n    title\n    state\n    isPinned\n    postCount\n    unreadCount\n    lastActivityAt\n    lastAuthor {\n      ...AuthorFields\n    }\n    space {\n      slug\n      name\n      continent\n    }\n    timetable {\n      opensAt\n      closesAt\n    }\n  }\n"): typeof import('./graphql.ts').ThreadLineFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemarkFields on RuleRemark {\n    guidelineNumber\n    sentence\n    mend\n    spans\n  }\n"): typeof import('./graphql.ts').RemarkFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostFields on Post {\n    id\n    author {\n      ...AuthorFields\n    }\n    isOwn\n    isOpening\n    isHighlighted\n    isBookmarked\n    isScreened\n    hasHeldEdit\n    isWrittenElsewhere\n    visibility\n    html\n    createdAt\n    publishedAt\n    editedAt\n    answersPostId\n    answersAuthorName\n    answersExcerpt\n    decisionId\n    reactions {\n      kind\n      count\n      isMine\n    }\n    remarks {\n      ...RemarkFields\n    }\n    permissions {\n      react\n      edit\n      withdraw\n      report\n      highlight\n      moderate\n      vouch\n    }\n  }\n"): typeof import('./graphql.ts').PostFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SentFields on SubmitPostPayload {\n    outcome\n    explanation\n    remarks {\n      ...RemarkFields\n    }\n    post {\n      id\n      countBefore\n    }\n    thread {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').SentFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FrameFields on Query {\n    community {\n      name\n      kind\n    }\n    viewer {\n      id\n      displayName\n      locale\n      timeZone\n      homeSpaceId\n      openCaseCount\n    }\n    notices(first: 1) {\n      unreadCount\n    }\n    mySpaces: spaces(first: 60, mine: true) {\n      edges {\n        node {\n          id\n          slug\n          name\n          kind\n          continent\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FrameFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameAlone {\n    ...FrameFields\n  }\n"): typeof import('./graphql.ts').FrameAloneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outside {\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').OutsideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpaceLineFields on Space {\n    id\n    slug\n    name\n    purpose\n    kind\n    mode\n    continent\n    countries\n    parentId\n    headcount {\n      count\n      isExact\n    }\n    participation {\n      state\n    }\n  }\n"): typeof import('./graphql.ts').SpaceLineFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingAppeals($after: String) {\n    ...FrameFields\n    appeals(first: 20, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          appellantIs\n          words\n          state\n          filedAt\n          isMine\n          isTaken\n          panel {\n            id\n            state\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WaitingAppealsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookAtAppeal($id: ID!) {\n    ...FrameFields\n    appeal(id: $id) {\n      id\n      appellantIs\n      words\n      state\n      filedAt\n      isMine\n      isTaken\n      claimExpiresAt\n      firstView\n      answerWords\n      panel {\n        id\n        mode\n        state\n        wordBy\n        sitsUntil\n        answer\n        votes {\n          view\n          reasons\n        }\n      }\n      decisionId\n      case {\n        ...DeskCase\n        outcomes\n        moveTargets {\n          ...MoveTarget\n        }\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LookAtAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimAppeal($input: AppealInput!) {\n    claimAppeal(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ClaimAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteFirstView($input: WriteFirstViewInput!) {\n    writeFirstView(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WriteFirstViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HearAppeal($input: HearAppealInput!) {\n    hearAppeal(input: $input) {\n      appeal {\n        id\n        state\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HearAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditPage {\n    ...FrameFields\n    auditTree {\n      head {\n        size\n        root\n        receipt\n        at\n      }\n      heads {\n        size\n        receipt\n        at\n      }\n      waitingCount\n    }\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    ownDecisions {\n      id\n      decidedAt\n      guideline {\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AuditPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionInLog($decisionId: ID!, $size: Int) {\n    auditProof(decisionId: $decisionId, size: $size) {\n      entryId\n      leaf\n      leafHash\n      leafIndex\n      treeSize\n      root\n      path\n    }\n  }\n"): typeof import('./graphql.ts').DecisionInLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogConsistency($first: Int!, $second: Int) {\n    auditTree {\n      head {\n        size\n        root\n      }\n    }\n    auditConsistency(first: $first, second: $second) {\n      first\n      firstRoot\n      second\n      secondRoot\n      path\n    }\n  }\n"): typeof import('./graphql.ts').LogConsistencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLogPage($filter: AuditLogFilterInput, $after: String) {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n      }\n    }\n    known: spaces(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    auditLog(first: 40, after: $after, filter: $filter) {\n      edges {\n        node {\n          id\n          place\n          act\n          office\n          actorName\n          caseId\n          caseNumber\n          caseBecause\n          why\n          spaceSlug\n          spaceName\n          isElsewhere\n          facts {\n            name\n            value\n          }\n          recordedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AuditLogPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseLawPage($filter: CaseLawFilterInput, $after: String) {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n    caseLaw(first: 20, after: $after, filter: $filter) {\n      edges {\n        node {\n          ...RetoldFields\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseLawPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RetoldFields on CaseLawEntry {\n    id\n    language\n    summary\n    outcome\n    guidelineNumber\n    guidelinesVersion\n    decisionState\n    decidedIn\n    continent\n  }\n"): typeof import('./graphql.ts').RetoldFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseLawDeskPage {\n    ...FrameFields\n    community {\n      locales\n    }\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n    caseLawDesk {\n      isPublished\n      proposed {\n        entry {\n          ...RetoldFields\n        }\n        caseId\n        isOwn\n      }\n      published {\n        entry {\n          ...RetoldFields\n        }\n        caseId\n        isOwn\n      }\n      retellable {\n        decisionId\n        caseId\n        outcome\n        guidelineNumber\n        decidedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CaseLawDeskPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeCaseLaw($input: ProposeCaseLawInput!) {\n    proposeCaseLaw(input: $input) {\n      entryId\n    }\n  }\n"): typeof import('./graphql.ts').ProposeCaseLawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleCaseLaw($input: SettleCaseLawInput!) {\n    settleCaseLaw(input: $input) {\n      entryId\n    }\n  }\n"): typeof import('./graphql.ts').SettleCaseLawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCaseLaw($isPublished: Boolean!) {\n    publishCaseLaw(input: { isPublished: $isPublished }) {\n      isPublished\n    }\n  }\n"): typeof import('./graphql.ts').PublishCaseLawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadDecision($id: ID!) {\n    ...FrameFields\n    decision(id: $id) {\n      id\n      part\n      outcome\n      reportState\n      subjectKind\n      postId\n      threadId\n      guideline {\n        number\n        version\n        title\n        clause\n      }\n      reason\n      reasonWords\n      reasonLanguage\n      isByRule\n      decidedAt\n      state\n      endedAt\n      sanction {\n        kind\n        hours\n        hoursBetweenPosts\n        fromAt\n        untilAt\n        state\n        spaceId\n      }\n      appealUntil\n      mayAppeal\n      appeal {\n        id\n        state\n        words\n        filedAt\n        heardAt\n        answerWords\n        answerLanguage\n        panel {\n          id\n          mode\n          state\n          wordBy\n          sitsUntil\n          secretHash\n          answer\n          votes {\n            view\n            reasons\n          }\n        }\n      }\n      panelOffered\n      movedTo {\n        slug\n        name\n      }\n      isExpulsion\n      replacedByDecisionId\n      receipt\n    }\n  }\n"): typeof import('./graphql.ts').ReadDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatWasDecidedOn($postId: ID!) {\n    post(id: $postId) {\n      id\n      html\n      createdAt\n      isOwn\n      visibility\n      thread {\n        id\n        title\n        space {\n          name\n          slug\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WhatWasDecidedOnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhereItBinds($id: ID!) {\n    space(id: $id) {\n      name\n    }\n  }\n"): typeof import('./graphql.ts').WhereItBindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileAppeal($input: FileAppealInput!) {\n    fileAppeal(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FileAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveWordForDraw($input: GiveWordForDrawInput!) {\n    giveWordForDraw(input: $input) {\n      panelId\n    }\n  }\n"): typeof import('./graphql.ts').GiveWordForDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAppeal($input: AppealInput!) {\n    withdrawAppeal(input: $input) {\n      appeal {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPeople {\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n    }\n    demoPeople {\n      id\n      displayName\n      region\n      offices\n    }\n  }\n"): typeof import('./graphql.ts').DemoPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAs($personId: ID!) {\n    signInAs(input: { personId: $personId }) {\n      viewer {\n        locale\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SignInAsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadExpulsions {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    expulsions {\n      id\n      state\n      proposedAt\n      person {\n        displayName\n      }\n    }\n    spaces(first: 100) {\n      edges {\n        node {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadExpulsionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadCommittee {\n    committee {\n      spaceId\n    }\n  }\n"): typeof import('./graphql.ts').ReadCommitteeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadExpulsion($id: ID!) {\n    ...FrameFields\n    expulsion(id: $id) {\n      id\n      part\n      basis\n      state\n      person {\n        displayName\n      }\n      proposedAt\n      words\n      guidelineNumber\n      record {\n        decidedAt\n        outcome\n        state\n        guidelineNumber\n        reason\n        reasonWords\n        sanctionKind\n        sanctionHours\n        appealWords\n        appealState\n        appealAnswer\n      }\n      answer\n      mayAnswer\n      maySettle\n      settledFrom\n      settledWords\n      decisionId\n    }\n  }\n"): typeof import('./graphql.ts').ReadExpulsionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadCaseToPropose($id: ID!) {\n    ...FrameFields\n    case(id: $id) {\n      id\n      number\n      about {\n        person {\n          displayName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadCaseToProposeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeExpulsion($input: ProposeExpulsionInput!) {\n    proposeExpulsion(input: $input) {\n      expulsionId\n    }\n  }\n"): typeof import('./graphql.ts').ProposeExpulsionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerExpulsion($input: AnswerExpulsionInput!) {\n    answerExpulsion(input: $input) {\n      expulsionId\n    }\n  }\n"): typeof import('./graphql.ts').AnswerExpulsionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleExpulsion($input: SettleExpulsionInput!) {\n    settleExpulsion(input: $input) {\n      expulsionId\n    }\n  }\n"): typeof import('./graphql.ts').SettleExpulsionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameCommittee($input: NameCommitteeInput!) {\n    nameCommittee(input: $input) {\n      committee {\n        spaceId\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NameCommitteeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontPage {\n    ...FrameFields\n    viewer {\n      profile {\n        guidelinesAccepted\n        currentGuidelines\n      }\n      sanctions {\n        kind\n        untilAt\n        decisionId\n      }\n    }\n    whatIsNew {\n      forYou {\n        ...ThreadLineFields\n      }\n      region {\n        ...ThreadLineFields\n      }\n      campaigns {\n        ...ThreadLineFields\n      }\n      commons {\n        ...ThreadLineFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FrontPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuidelinesPage($version: Int) {\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n      offices {\n        kind\n        spaceId\n      }\n      profile {\n        guidelinesAccepted\n        currentGuidelines\n      }\n    }\n    guidelines(version: $version) {\n      version\n      publishedAt\n      why\n      acceptBy\n      versions {\n        version\n        publishedAt\n        why\n      }\n      guidelines {\n        number\n        title\n        clause\n        language\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GuidelinesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GuidelineChanges($from: Int!, $to: Int!) {\n    guidelineChanges(from: $from, to: $to) {\n      ...ChangeFields\n    }\n  }\n"): typeof import('./graphql.ts').GuidelineChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeFields on GuidelineChange {\n    number\n    kind\n    title {\n      kind\n      text\n    }\n    clause {\n      kind\n      text\n    }\n  }\n"): typeof import('./graphql.ts').ChangeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptGuidelines($version: Int!) {\n    acceptGuidelines(input: { version: $version }) {\n      viewer {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AcceptGuidelinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviseGuidelinesPage {\n    ...FrameFields\n    community {\n      locales\n      defaultLocale\n    }\n    guidelinesDraft {\n      basedOn\n      version\n      guidelines {\n        number\n        severity\n        title {\n          locale\n          text\n        }\n        clause {\n          locale\n          text\n        }\n      }\n      why {\n        locale\n        text\n      }\n      writtenByName\n      writtenAt\n      changes {\n        ...ChangeFields\n      }\n      leftOut {\n        number\n        ruleNames\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviseGuidelinesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftGuidelines($input: DraftGuidelinesInput!) {\n    draftGuidelines(input: $input) {\n      draft {\n        version\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DraftGuidelinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropGuidelinesDraft {\n    dropGuidelinesDraft {\n      draft {\n        version\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DropGuidelinesDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishGuidelines($input: PublishGuidelinesInput!) {\n    publishGuidelines(input: $input) {\n      version\n    }\n  }\n"): typeof import('./graphql.ts').PublishGuidelinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LegalHoldsPage {\n    ...FrameFields\n    legalHolds {\n      id\n      caseNumber\n      subjectKind\n      spaceName\n      isElsewhere\n      placedByName\n      placedAt\n      why\n      liftedByName\n      liftedAt\n      liftedWhy\n    }\n  }\n"): typeof import('./graphql.ts').LegalHoldsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {\n    placeLegalHold(input: $input) {\n      holdId\n    }\n  }\n"): typeof import('./graphql.ts').PlaceLegalHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftLegalHold($input: LiftLegalHoldInput!) {\n    liftLegalHold(input: $input) {\n      holdId\n    }\n  }\n"): typeof import('./graphql.ts').LiftLegalHoldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListMail($after: String, $to: String) {\n    mailbox(first: 30, after: $after, to: $to) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          to\n          subject\n          date\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ListMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadMail($id: ID!) {\n    mailboxMessage(id: $id) {\n      id\n      to\n      subject\n      date\n      text\n      html\n    }\n  }\n"): typeof import('./graphql.ts').ReadMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadSchedule {\n    ...FrameFields\n    digestSchedule {\n      frequency\n      weekday\n      wallTime\n      timeZone\n      nextDueAt\n      noticesByMail\n    }\n    spaces(mine: true, first: 100) {\n      edges {\n        node {\n          id\n          name\n          kind\n          followLevel\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadScheduleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSchedule($input: SetDigestScheduleInput!) {\n    setDigestSchedule(input: $input) {\n      schedule {\n        nextDueAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetScheduleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowSpace($input: SubscribeInput!) {\n    subscribe(input: $input) {\n      level\n    }\n  }\n"): typeof import('./graphql.ts').FollowSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MePage {\n    ...FrameFields\n    community {\n      locales\n    }\n    viewer {\n      isOnRoll\n      joinedAt\n      offices {\n        id\n        kind\n        spaceId\n      }\n      profile {\n        email\n        country\n        showsRegion\n        showsCountry\n        introduction\n        hasPassword\n      }\n      vouches {\n        id\n        at\n        words\n        spaceName\n        vouchedBy {\n          displayName\n        }\n      }\n      givenVouches {\n        id\n        at\n        words\n        person {\n          displayName\n        }\n      }\n      sanctions {\n        kind\n        untilAt\n        decisionId\n      }\n      sessions {\n        id\n        device\n        createdAt\n        lastSeenAt\n        isThisOne\n        method\n      }\n    }\n    ownDecisions {\n      id\n      decidedAt\n      outcome\n      state\n      isByRule\n      guideline {\n        number\n        title\n      }\n    }\n    bookmarks(first: 1) {\n      edges {\n        node {\n          id\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseProfile($input: ReviseProfileInput!) {\n    reviseProfile(input: $input) {\n      viewer {\n        locale\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviseProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeVouchBack($vouchId: ID!) {\n    withdrawVouch(input: { vouchId: $vouchId }) {\n      vouchId\n    }\n  }\n"): typeof import('./graphql.ts').TakeVouchBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPassword($input: SetPasswordInput!) {\n    setPassword(input: $input) {\n      endedSessionCount\n    }\n  }\n"): typeof import('./graphql.ts').SetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($sessionId: ID!) {\n    endSession(input: { sessionId: $sessionId }) {\n      endedSessionCount\n    }\n  }\n"): typeof import('./graphql.ts').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      endedSessionCount\n    }\n  }\n"): typeof import('./graphql.ts').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bookmarks($after: String) {\n    ...FrameFields\n    bookmarks(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          excerpt\n          createdAt\n          author {\n            ...AuthorFields\n          }\n          thread {\n            title\n            space {\n              name\n              continent\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BookmarksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookAtCase($id: ID!) {\n    case(id: $id) {\n      ...DeskCase\n      outcomes\n      moveTargets {\n        ...MoveTarget\n      }\n      proposal {\n        kind\n        hours\n        because\n        earlierCount\n      }\n      ruleEffects {\n        ...RuleEffect\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n\n  fragment MoveTarget on Space {\n    id\n    name\n  }\n\n  fragment RuleEffect on RunningRuleEffect {\n    id\n    kind\n    ruleNames\n    untilAt\n    postsLeft\n  }\n\n  fragment DeskCase on CaseForModerator {\n    id\n    number\n    version\n    state\n    subjectKind\n    spaceName\n    spaceSlug\n    threadId\n    threadTitle\n    postId\n    visibility\n    severity\n    promiseAt\n    openedAt\n    openedBecause\n    holderName\n    isMine\n    claimExpiresAt\n    reasons {\n      because\n      value\n    }\n    posts {\n      id\n      author {\n        displayName\n        region\n        isErased\n      }\n      createdAt\n      html\n      isSubject\n      visibility\n    }\n    revisions {\n      id\n      number\n      createdAt\n      source\n    }\n    screenings {\n      id\n      phase\n      outcome\n      failure\n      screenedAt\n      results {\n        ruleId\n        version\n        sentence\n        guidelineNumber\n        isOnTrial\n        outcome\n        spans\n      }\n    }\n    reports {\n      number\n      guidelineNumber\n      words\n      filedAt\n      reporterBand\n    }\n    about {\n      person {\n        id\n        displayName\n        region\n      }\n      joinedAt\n      postCount\n      isVouchedFor\n    }\n    colleagues {\n      id\n      name\n    }\n    offeredToName\n    isOfferedToMe\n    incidentId\n    notes {\n      id\n      kind\n      authorName\n      otherName\n      words\n      writtenAt\n    }\n    decisions {\n      id\n      isCovered\n      outcome\n      guidelineNumber\n      reason\n      reasonWords\n      deciderName\n      isOwn\n      decidedAt\n      state\n      undoUntil\n      movedTo {\n        slug\n        name\n      }\n      sanction {\n        id\n        kind\n        hours\n        untilAt\n        state\n      }\n    }\n    history {\n      ...Past\n    }\n    expulsionCaseId\n    triage {\n      score\n      because {\n        words\n        weight\n      }\n    }\n    similar {\n      alike\n      caseId\n      decidedAt\n      excerpt\n      guidelineNumber\n      outcome\n      sanctionKind\n      state\n    }\n  }\n\n  fragment Past on PastDecision {\n    caseId\n    decidedAt\n    excerpt\n    guidelineNumber\n    outcome\n    sanctionKind\n    state\n  }\n"): typeof import('./graphql.ts').LookAtCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCase($number: Int!) {\n    caseNumbered(number: $number)\n  }\n"): typeof import('./graphql.ts').FindCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftReasons($id: ID!, $guideline: Int) {\n    case(id: $id) {\n      reasonDrafts(guidelineNumber: $guideline) {\n        outcome\n        reasonKey\n        text\n        authorText\n        authorLanguage\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DraftReasonsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimCase($input: CaseInput!) {\n    claimCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ClaimCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseCase($input: CaseInput!) {\n    releaseCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReleaseCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteOnCase($input: NoteOnCaseInput!) {\n    noteOnCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NoteOnCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRuleEffect($input: EndRuleEffectInput!) {\n    endRuleEffect(input: $input) {\n      effectId\n    }\n  }\n"): typeof import('./graphql.ts').EndRuleEffectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeOverCase($input: TakeOverCaseInput!) {\n    takeOverCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TakeOverCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverCase($input: HandOverCaseInput!) {\n    handOverCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HandOverCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PassCase($input: CaseInput!) {\n    passCase(input: $input) {\n      caseId\n    }\n  }\n"): typeof import('./graphql.ts').PassCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCase($input: DecideCaseInput!) {\n    decideCase(input: $input) {\n      decisionId\n      undoUntil\n    }\n  }\n"): typeof import('./graphql.ts').DecideCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoDecision($input: UndoDecisionInput!) {\n    undoDecision(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').UndoDecisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadIncidents {\n    incidents {\n      id\n      measure\n      spaceId\n      spaceName\n      spaceSlug\n      usualCount\n      limitCount\n      peakCount\n      beganAt\n      endedAt\n      endedBecause\n      dismissedWhy\n      waitingCases\n      lastDay\n      calmUntil\n      mayCalm\n    }\n  }\n"): typeof import('./graphql.ts').ReadIncidentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CalmForIncident($input: StartCalmModeInput!) {\n    startCalmMode(input: $input) {\n      calmUntil\n    }\n  }\n"): typeof import('./graphql.ts').CalmForIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissIncident($input: DismissIncidentInput!) {\n    dismissIncident(input: $input) {\n      incidentId\n    }\n  }\n"): typeof import('./graphql.ts').DismissIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Queue($filter: CaseFilterInput, $after: String, $before: String) {\n    ...FrameFields\n    cases(first: 25, filter: $filter, after: $after, before: $before) {\n      totalCount\n      hasEarlier\n      startCursor\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          excerpt\n          threadTitle\n          spaceName\n          openedBecause\n          severity\n          promiseAt\n          reportCount\n          holderName\n          isMine\n          offeredToName\n          isOfferedToMe\n          reasons {\n            because\n            value\n          }\n        }\n      }\n    }\n    spaces(mine: true, first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n    moderatorDesk {\n      ...Desk\n    }\n    queueViews {\n      id\n      name\n      filter {\n        holding\n        spaceId\n        language\n        leastSeverity\n        subjectKind\n        openedBecause\n        guidelineNumber\n        isPastPromise\n        incidentId\n      }\n    }\n    onDuty {\n      name\n      isMe\n      languages\n    }\n    secondViewCount\n    openIncidentCount\n    pendingSanctionCount\n    house: community {\n      locales\n    }\n  }\n"): typeof import('./graphql.ts').QueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimNext($input: ClaimNextCaseInput!) {\n    claimNextCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ClaimNextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimSecondView {\n    claimSecondView {\n      viewId\n    }\n  }\n"): typeof import('./graphql.ts').ClaimSecondViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepQueueView($input: KeepQueueViewInput!) {\n    keepQueueView(input: $input) {\n      viewId\n    }\n  }\n"): typeof import('./graphql.ts').KeepQueueViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetQueueView($input: ForgetQueueViewInput!) {\n    forgetQueueView(input: $input) {\n      viewId\n    }\n  }\n"): typeof import('./graphql.ts').ForgetQueueViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoDecisions($input: UndoDecisionsInput!) {\n    undoDecisions(input: $input) {\n      decisionIds\n    }\n  }\n"): typeof import('./graphql.ts').UndoDecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDesk {\n    moderatorDesk {\n      ...Desk\n    }\n  }\n\n  fragment Desk on ModeratorDesk {\n    keys {\n      deed\n      key\n    }\n    keysAreOn\n    limitIsChosen\n    limitMinutes\n    limitCases\n    startedAt\n    lastAt\n    taken\n  }\n"): typeof import('./graphql.ts').OwnDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseKeys($input: ChooseKeysInput!) {\n    chooseKeys(input: $input) {\n      desk {\n        keysAreOn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChooseKeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LimitSession($input: LimitSessionInput!) {\n    limitSession(input: $input) {\n      desk {\n        limitIsChosen\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LimitSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GoOnWithSession {\n    goOnWithSession {\n      desk {\n        taken\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GoOnWithSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadRota {\n    viewer {\n      timeZone\n    }\n    rota {\n      name\n      isMine\n      weekday\n      fromMinute\n      untilMinute\n      timeZone\n      languages\n    }\n    onDuty {\n      name\n      isMe\n      languages\n    }\n  }\n"): typeof import('./graphql.ts').ReadRotaDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDutyHours($input: SetDutyHoursInput!) {\n    setDutyHours(input: $input) {\n      rota {\n        weekday\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetDutyHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment KeptPostFields on BackTestPost {\n    id\n    threadId\n    threadTitle\n    spaceName\n    spaceSlug\n    authorName\n    writtenAt\n    isVisible\n    excerpt\n    decided\n    outcome\n    caseId\n    because\n    nearness\n    likePostId\n  }\n"): typeof import('./graphql.ts').KeptPostFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookAtBackTest($ruleId: ID!, $id: ID, $after: String, $decided: BackTestDecided) {\n    ...FrameFields\n    rule(id: $ruleId) {\n      id\n      version\n      reading {\n        name\n      }\n    }\n    earlier: backTests(ruleId: $ruleId, first: 10) {\n      id\n      state\n      ruleVersion\n      days\n      askedAt\n    }\n    chosen: backTests(ruleId: $ruleId, first: 1, id: $id) {\n      id\n      state\n      ruleVersion\n      days\n      totalCount\n      seenCount\n      judgedCount\n      judgedOnStoredCount\n      judgedOnWordsCount\n      couldNotRunCount\n      remainingSeconds\n      failure\n      askedAt\n      untilAt\n      unjudged {\n        because\n        count\n      }\n      facts {\n        fact\n        source\n        count\n      }\n      results {\n        caughtCount\n        heldCount\n        caseCount\n        refusedCount\n        missedCount\n        decided {\n          letStand\n          takenDown\n          overturned\n          undecided\n        }\n        precision {\n          share\n          low\n          high\n          decidedCount\n        }\n        weeks {\n          week\n          letStand\n          takenDown\n          overturned\n          undecided\n        }\n        spaces {\n          name\n          slug\n          letStand\n          takenDown\n          overturned\n          undecided\n        }\n      }\n      caughtPosts(first: 10, after: $after, decided: $decided) {\n        edges {\n          node {\n            ...KeptPostFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      likelyMisses(first: 10) {\n        edges {\n          node {\n            ...KeptPostFields\n          }\n        }\n      }\n      closedPosts {\n        count\n        cases {\n          id\n          number\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LookAtBackTestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartBackTest($input: StartBackTestInput!) {\n    startBackTest(input: $input) {\n      backTest {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StartBackTestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopBackTest($input: StopBackTestInput!) {\n    stopBackTest(input: $input) {\n      backTest {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StopBackTestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleHitFields on RuleHitConnection {\n    edges {\n      node {\n        postId\n        isTrial\n        outcome\n        hitAt\n        spaceName\n        caseId\n        verdict\n        because\n        post {\n          id\n          excerpt\n          author {\n            displayName\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RuleHitFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookAtRule($id: ID!, $versionsAfter: String) {\n    ...FrameFields\n    house: community {\n      locales\n    }\n    ruleBook {\n      mayWrite\n      needsTwoOffices\n    }\n    rulesLanguage {\n      ...RuleLanguageFields\n    }\n    rule(id: $id) {\n      id\n      state\n      version\n      liveVersion\n      trialVersion\n      draftVersion\n      isStarter\n      isBackTested\n      document\n      reading {\n        ...RuleReadingFields\n      }\n      proposal {\n        version\n        proposedByName\n        proposedAt\n        isMine\n      }\n      moves {\n        id\n        act\n        version\n        movedByName\n        movedAt\n        why\n      }\n      versions(first: 10, after: $versionsAfter) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            number\n            state\n            writtenByName\n            writtenAt\n            why\n            isStarter\n            isBackTested\n            changes {\n              kind\n              text\n              before\n              after\n            }\n          }\n        }\n      }\n      trialHits: hits(first: 10, isTrial: true) {\n        ...RuleHitFields\n      }\n      latestHits: hits(first: 10, isTrial: false) {\n        ...RuleHitFields\n      }\n      account {\n        weeks {\n          from\n          hits\n          trialHits\n        }\n        hits\n        trialHits\n        outcomes {\n          outcome\n          count\n        }\n        decided {\n          letStand\n          takenDown\n          overturned\n        }\n        trialDecided {\n          letStand\n          takenDown\n          overturned\n        }\n        drafts {\n          shown\n          rewritten\n          sent\n          held\n          rewrittenTakenDown\n          sentTakenDown\n        }\n        retirement {\n          sentence\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LookAtRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PutRuleOnTrial($input: MoveRuleInput!) {\n    putRuleOnTrial(input: $input) {\n      rule {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PutRuleOnTrialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeRuleLive($input: MoveRuleInput!) {\n    makeRuleLive(input: $input) {\n      outcome\n    }\n  }\n"): typeof import('./graphql.ts').MakeRuleLiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireRule($input: RetireRuleInput!) {\n    retireRule(input: $input) {\n      rule {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RetireRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleLists {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n    }\n    ruleLists {\n      name\n      kind\n      entryCount\n      isStarter\n      changedAt\n      usedBy\n    }\n  }\n"): typeof import('./graphql.ts').RuleListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookAtRuleList($name: String!, $containing: String, $after: String) {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n    }\n    ruleList(name: $name) {\n      name\n      kind\n      version\n      entryCount\n      isStarter\n      usedBy\n      entries(first: 50, after: $after, containing: $containing) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        edges {\n          node {\n            text\n            reason\n          }\n        }\n      }\n      versions {\n        number\n        entryCount\n        addedCount\n        removedCount\n        isStarter\n        writtenByName\n        writtenAt\n        why\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LookAtRuleListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseRuleList($input: ReviseRuleListInput!) {\n    reviseRuleList(input: $input) {\n      list {\n        name\n        version\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviseRuleListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleNews {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n      starterNews {\n        ruleId\n        isNew\n        document\n        reading {\n          name\n          guidelineNumber\n          purpose\n          sentence {\n            text\n          }\n        }\n        difference {\n          kind\n          text\n          before\n          after\n        }\n      }\n    }\n    rules {\n      id\n      version\n      state\n    }\n  }\n"): typeof import('./graphql.ts').RuleNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleLanguageFields on RulesLanguage {\n    facts {\n      name\n      label\n      group\n      groupLabel\n      kind\n      isWindowed\n      comparisons\n      values {\n        name\n        label\n      }\n    }\n    conditions {\n      name\n      label\n    }\n    comparisons {\n      name\n      label\n    }\n    actions {\n      name\n      label\n    }\n    severities {\n      name\n      label\n    }\n    limits {\n      depth\n      nodes\n    }\n    lists {\n      name\n      kind\n    }\n    guidelines {\n      number\n      title\n    }\n  }\n"): typeof import('./graphql.ts').RuleLanguageFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleReadingFields on RuleReading {\n    name\n    purpose\n    guidelineNumber\n    phase\n    isQuiet\n    sentence {\n      text\n      parts {\n        kind\n        depth\n        path\n        text\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RuleReadingFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rules($state: RuleState) {\n    ...FrameFields\n    ruleBook {\n      mayWrite\n      maySetUp\n      needsTwoOffices\n      starterNews {\n        ruleId\n      }\n    }\n    rules(state: $state) {\n      id\n      state\n      isStarter\n      draftVersion\n      trialVersion\n      reading {\n        name\n        guidelineNumber\n        sentence {\n          text\n        }\n      }\n      proposal {\n        version\n      }\n      account {\n        weeks {\n          hits\n          trialHits\n        }\n        decided {\n          letStand\n          takenDown\n          overturned\n        }\n        retirement {\n          sentence\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckRule($document: String!) {\n    checkRule(document: $document) {\n      isGood\n      troubles {\n        path\n        line\n        message\n      }\n      reading {\n        ...RuleReadingFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CheckRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewRule {\n    ...FrameFields\n    house: community {\n      locales\n    }\n    ruleBook {\n      mayWrite\n    }\n    rulesLanguage {\n      ...RuleLanguageFields\n    }\n  }\n"): typeof import('./graphql.ts').NewRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequireTwoOffices($input: RequireTwoOfficesForRulesInput!) {\n    requireTwoOfficesForRules(input: $input) {\n      ruleBook {\n        needsTwoOffices\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RequireTwoOfficesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftRule($input: DraftRuleInput!) {\n    draftRule(input: $input) {\n      version\n      rule {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DraftRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadPendingSanctions {\n    pendingSanctions {\n      sanctionId\n      caseId\n      caseNumber\n      person {\n        displayName\n        region\n      }\n      outcome\n      guidelineNumber\n      reason\n      reasonWords\n      reasonLanguage\n      proposerName\n      isOwn\n      mayAnswer\n      proposedAt\n      hours\n      lapsesAt\n      history {\n        caseId\n        decidedAt\n        outcome\n        guidelineNumber\n        sanctionKind\n        state\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadPendingSanctionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SecondSanction($input: SecondSanctionInput!) {\n    secondSanction(input: $input) {\n      sanction {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SecondSanctionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookAtOneOfSeveral($id: ID!) {\n    case(id: $id) {\n      id\n      number\n      version\n      state\n      excerpt\n      threadTitle\n      spaceName\n      subjectKind\n      visibility\n      outcomes\n      moveTargets {\n        ...MoveTarget\n      }\n      holderName\n      isMine\n      about {\n        person {\n          displayName\n        }\n      }\n      posts {\n        id\n        isSubject\n        html\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LookAtOneOfSeveralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadClauses {\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadClausesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideCases($input: DecideCasesInput!) {\n    decideCases(input: $input) {\n      decidedCount\n      results {\n        caseId\n        decisionId\n        undoUntil\n        code\n        params\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DecideCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadTriage {\n    triage {\n      isOn\n      maySwitch\n      leastDecisions\n      versions {\n        version\n        state\n        trainedAt\n        examples\n        bad\n        precision\n        recall\n        auc\n        bands {\n          from\n          count\n          said\n          were\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadTriageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchTriage($input: SwitchTriageInput!) {\n    switchTriage(input: $input) {\n      triage {\n        isOn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SwitchTriageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookForSecondView($id: ID!) {\n    secondView(id: $id) {\n      id\n      because\n      case {\n        ...DeskCase\n        outcomes\n        moveTargets {\n          ...MoveTarget\n        }\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LookForSecondViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveSecondView($input: GiveSecondViewInput!) {\n    giveSecondView(input: $input) {\n      agrees\n      caseId\n      outcome\n      guidelineNumber\n    }\n  }\n"): typeof import('./graphql.ts').GiveSecondViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadAgreement {\n    guidelineAgreement {\n      guidelineNumber\n      viewCount\n      agreedCount\n      shouldRewrite\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadNotices($after: String) {\n    ...FrameFields\n    mine: notices(first: 30, after: $after) {\n      unreadCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          kind\n          sentence\n          link\n          excerpt\n          createdAt\n          isRead\n          spaceName\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      unreadCount\n    }\n  }\n"): typeof import('./graphql.ts').MarkNoticesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfficesPage($isFinding: Boolean!, $named: String!) {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    offices {\n      id\n      kind\n      spaceId\n      spaceName\n      languages\n      fromAt\n      untilAt\n      reason\n      holder {\n        id\n        displayName\n      }\n      giver {\n        displayName\n      }\n    }\n    officeCandidates(named: $named) @include(if: $isFinding) {\n      id\n      displayName\n    }\n    spaces(first: 100) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OfficesPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantOffice($input: GrantOfficeInput!) {\n    grantOffice(input: $input) {\n      officeId\n    }\n  }\n"): typeof import('./graphql.ts').GrantOfficeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOffice($input: EndOfficeInput!) {\n    endOffice(input: $input) {\n      officeId\n    }\n  }\n"): typeof import('./graphql.ts').EndOfficeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceOfPost($id: ID!) {\n    viewer {\n      id\n    }\n    post(id: $id) {\n      threadId\n      countBefore\n    }\n  }\n"): typeof import('./graphql.ts').PlaceOfPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostToEdit($id: ID!) {\n    ...FrameFields\n    post(id: $id) {\n      id\n      source\n      version\n      isOwn\n      visibility\n      createdAt\n      author {\n        displayName\n      }\n      html\n      countBefore\n      permissions {\n        edit\n        withdraw\n        moderate\n      }\n      remarks {\n        ...RemarkFields\n      }\n      thread {\n        id\n        title\n        space {\n          id\n          guidelineLine\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PostToEditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevisePost($input: RevisePostInput!) {\n    revisePost(input: $input) {\n      ...SentFields\n    }\n  }\n"): typeof import('./graphql.ts').RevisePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPost($postId: ID!) {\n    withdrawPost(input: { postId: $postId }) {\n      post {\n        id\n        threadId\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCase($input: OpenCaseInput!) {\n    openCase(input: $input) {\n      case {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatToReport($id: ID!) {\n    ...FrameFields\n    post(id: $id) {\n      id\n      html\n      createdAt\n      isOwn\n      isOpening\n      threadId\n      author {\n        id\n        displayName\n        region\n        isErased\n      }\n    }\n    guidelines {\n      guidelines {\n        number\n        title\n        clause\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WhatToReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileReport($input: FileReportInput!) {\n    fileReport(input: $input) {\n      report {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FileReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhomToVouchFor($id: ID!) {\n    ...FrameFields\n    viewer {\n      givenVouches {\n        words\n        person {\n          id\n        }\n      }\n    }\n    post(id: $id) {\n      id\n      author {\n        id\n        displayName\n      }\n      thread {\n        space {\n          id\n        }\n      }\n      permissions {\n        vouch\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WhomToVouchForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VouchForAuthor($input: VouchForInput!) {\n    vouchFor(input: $input) {\n      vouchId\n    }\n  }\n"): typeof import('./graphql.ts').VouchForAuthorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadPanels {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    ownPanels {\n      id\n      spaceName\n      state\n      seat\n      askedAt\n    }\n    appealPanels {\n      mode\n      why\n    }\n  }\n"): typeof import('./graphql.ts').ReadPanelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAppealPanels($input: SetAppealPanelsInput!) {\n    setAppealPanels(input: $input) {\n      appealPanels {\n        mode\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetAppealPanelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadPanel($id: ID!) {\n    ...FrameFields\n    panel(id: $id) {\n      id\n      spaceName\n      mode\n      state\n      seat\n      answerBy\n      sitsUntil\n      matter {\n        html\n        threadTitle\n        outcome\n        guideline {\n          number\n          title\n          clause\n        }\n        reason\n        reasonWords\n        reasonLanguage\n        appellantIs\n        appealWords\n      }\n      ownView\n      ownReasons\n      answer\n      votes {\n        view\n        reasons\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadPanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPanelCall($input: AnswerPanelCallInput!) {\n    answerPanelCall(input: $input) {\n      panelId\n    }\n  }\n"): typeof import('./graphql.ts').AnswerPanelCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoteOnPanel($input: VoteOnPanelInput!) {\n    voteOnPanel(input: $input) {\n      panelId\n    }\n  }\n"): typeof import('./graphql.ts').VoteOnPanelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadPanelDraw($id: ID!) {\n    ...FrameFields\n    viewer {\n      id\n    }\n    panelDraw(id: $id) {\n      id\n      state\n      committedAt\n      drawnAt\n      poolSize\n      poolRoot\n      secretHash\n      wordHash\n      secret\n      turns {\n        turn\n        place\n        ticket\n        path\n        blankOwner\n        blankSalt\n        became\n      }\n      committed {\n        entryId\n        leaf\n        leafHash\n        leafIndex\n        treeSize\n        root\n        path\n      }\n      drawn {\n        entryId\n        leaf\n        leafHash\n        leafIndex\n        treeSize\n        root\n        path\n      }\n      ownTicket {\n        place\n        ticket\n        salt\n        path\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadPanelDrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpacePage($slug: String!, $after: String) {\n    ...FrameFields\n    space(slug: $slug) {\n      ...SpaceLineFields\n      state\n      guidelineLine\n      calmMode {\n        until\n        maySet\n      }\n      participation {\n        state\n        role\n      }\n      parent {\n        slug\n        name\n      }\n      branches {\n        ...SpaceLineFields\n      }\n      coordinators {\n        id\n        ...AuthorFields\n      }\n      leads {\n        id\n        ...AuthorFields\n      }\n      participants(first: 100) {\n        edges {\n          node {\n            role\n            person {\n              id\n              ...AuthorFields\n            }\n            ownVouch {\n              id\n              words\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      requests {\n        person {\n          id\n          ...AuthorFields\n        }\n        words\n        askedAt\n      }\n      permissions {\n        read\n        join\n        askToJoin\n        leave\n        lead\n        startThread\n        hostThread\n        vouch\n      }\n      pinnedThreads {\n        ...ThreadLineFields\n      }\n      threads(first: 25, after: $after) {\n        edges {\n          node {\n            ...ThreadLineFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SpacePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpaceToActOn($slug: String!) {\n    space(slug: $slug) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').SpaceToActOnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinSpace($spaceId: ID!) {\n    joinSpace(input: { spaceId: $spaceId }) {\n      space {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').JoinSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveSpace($spaceId: ID!) {\n    leaveSpace(input: { spaceId: $spaceId }) {\n      space {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LeaveSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestToJoin($spaceId: ID!, $words: String) {\n    requestToJoin(input: { spaceId: $spaceId, words: $words }) {\n      space {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RequestToJoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideRequest($input: DecideRequestInput!) {\n    decideRequest(input: $input) {\n      space {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DecideRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignRole($input: AssignRoleInput!) {\n    assignRole(input: $input) {\n      space {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AssignRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VouchFor($input: VouchForInput!) {\n    vouchFor(input: $input) {\n      vouchId\n    }\n  }\n"): typeof import('./graphql.ts').VouchForDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawVouch($input: WithdrawVouchInput!) {\n    withdrawVouch(input: $input) {\n      vouchId\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawVouchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCalmMode($input: StartCalmModeInput!) {\n    startCalmMode(input: $input) {\n      calmUntil\n    }\n  }\n"): typeof import('./graphql.ts').StartCalmModeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCalmMode($input: EndCalmModeInput!) {\n    endCalmMode(input: $input) {\n      calmUntil\n    }\n  }\n"): typeof import('./graphql.ts').EndCalmModeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchPage($words: String!, $after: String) {\n    ...FrameFields\n    search(words: $words, after: $after) {\n      edges {\n        node {\n          id\n          excerpt\n          threadTitle\n          post {\n            author {\n              ...AuthorFields\n            }\n            createdAt\n            thread {\n              space {\n                slug\n                name\n                continent\n              }\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SearchPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SetUpLink($token: String!) {\n    isSetUpLink(token: $token)\n    mayFillExample(token: $token)\n    community {\n      name\n      kind\n      locales\n    }\n    viewer {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').SetUpLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      viewer {\n        locale\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FillExample($token: String!) {\n    fillExample(input: { token: $token }) {\n      personCount\n    }\n  }\n"): typeof import('./graphql.ts').FillExampleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInLink($email: String!) {\n    requestSignInLink(input: { email: $email }) {\n      isAccepted\n    }\n  }\n"): typeof import('./graphql.ts').RequestSignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithPassword($input: SignInWithPasswordInput!) {\n    signInWithPassword(input: $input) {\n      viewer {\n        locale\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SignInWithPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInWithLink($token: String!) {\n    signInWithLink(input: { token: $token }) {\n      viewer {\n        locale\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SignInWithLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      isSignedOut\n    }\n  }\n"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Directory {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    spaces(first: 100) {\n      edges {\n        node {\n          ...SpaceLineFields\n          parent {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DirectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreSpaces($after: String) {\n    spaces(first: 100, after: $after) {\n      edges {\n        node {\n          ...SpaceLineFields\n          parent {\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MoreSpacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewSpace {\n    ...FrameFields\n    viewer {\n      offices {\n        kind\n        spaceId\n      }\n    }\n    spaces(first: 100, kind: REGION) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NewSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSpace($input: OpenSpaceInput!) {\n    openSpace(input: $input) {\n      space {\n        slug\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadPage($id: ID!, $skip: Int) {\n    ...FrameFields\n    thread(id: $id) {\n      id\n      title\n      state\n      author {\n        ...AuthorFields\n      }\n      createdAt\n      isPinned\n      isPublished\n      isHost\n      isVisited\n      readAt\n      postCount\n      unreadCount\n      slowSeconds\n      chosenSlowSeconds\n      move {\n        at\n        from {\n          slug\n          name\n        }\n      }\n      ruleSlowing {\n        ...RuleEffect\n      }\n      timetable {\n        opensAt\n        closesAt\n        summaryPostId\n      }\n      hosts {\n        ...AuthorFields\n      }\n      mayAnswer {\n        isAllowed\n        code\n        because\n      }\n      mayRun\n      space {\n        id\n        slug\n        name\n        continent\n        guidelineLine\n        permissions {\n          join\n        }\n      }\n      posts(first: 20, skip: $skip) {\n        edges {\n          cursor\n          node {\n            ...PostFields\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ThreadPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhereToOpen($id: ID!) {\n    viewer {\n      id\n    }\n    thread(id: $id) {\n      postCount\n      isVisited\n      unreadCount\n      firstUnread {\n        id\n        countBefore\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WhereToOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadNews($id: ID!, $after: String) {\n    thread(id: $id) {\n      posts(first: 100, after: $after) {\n        edges {\n          node {\n            id\n            isOwn\n            visibility\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ThreadNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPost($input: SubmitPostInput!) {\n    submitPost(input: $input) {\n      ...SentFields\n    }\n  }\n"): typeof import('./graphql.ts').SubmitPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      post {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Bookmark($input: BookmarkInput!) {\n    bookmark(input: $input) {\n      post {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BookmarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HighlightPost($input: HighlightPostInput!) {\n    highlightPost(input: $input) {\n      post {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HighlightPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($input: MarkReadInput!) {\n    markRead(input: $input) {\n      thread {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunThread($input: RunThreadInput!) {\n    runThread(input: $input) {\n      thread {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RunThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseThread($input: CloseThreadInput!) {\n    closeThread(input: $input) {\n      thread {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CloseThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransparencyPage($period: String) {\n    ...FrameFields\n    transparencyPeriods\n    transparency(period: $period) {\n      period\n      madeAt\n      tables {\n        kind\n        total\n        rows {\n          key\n          label\n          count\n        }\n        others\n      }\n      waits {\n        medianMinutes\n        longestHours\n        keptPercent\n      }\n      waitsByGuideline {\n        key\n        label\n        medianMinutes\n        longestHours\n        keptPercent\n      }\n      overturned {\n        key\n        label\n        percent\n      }\n      agreement {\n        key\n        label\n        percent\n      }\n      history {\n        period\n        reportCount\n        medianMinutes\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TransparencyPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransparencyFile($period: String!) {\n    transparency(period: $period) {\n      period\n      csv\n    }\n  }\n"): typeof import('./graphql.ts').TransparencyFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhatStops($token: String!) {\n    unsubscribeLink(token: $token)\n  }\n"): typeof import('./graphql.ts').WhatStopsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopMail($input: UnsubscribeByTokenInput!) {\n    unsubscribeByToken(input: $input) {\n      what\n    }\n  }\n"): typeof import('./graphql.ts').StopMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WritePage {\n    ...FrameFields\n    writable: spaces(first: 100, mine: true) {\n      edges {\n        node {\n          id\n          slug\n          name\n          guidelineLine\n          permissions {\n            startThread\n            hostThread\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WritePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      ...SentFields\n    }\n  }\n"): typeof import('./graphql.ts').StartThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HostThread($input: HostThreadInput!) {\n    hostThread(input: $input) {\n      ...SentFields\n    }\n  }\n"): typeof import('./graphql.ts').HostThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckDraft($input: CheckDraftInput!) {\n    checkDraft(input: $input) {\n      outcome\n      remarks {\n        ...RemarkFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CheckDraftDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
