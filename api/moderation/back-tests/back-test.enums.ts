import { registerEnumType } from '@nestjs/graphql';

export enum BackTestState {
  WAITING = 'waiting',
  RUNNING = 'running',
  DONE = 'done',
  FAILED = 'failed',
  STOPPED = 'stopped',
}
registerEnumType(BackTestState, { name: 'BackTestState' });

export enum BackTestDecided {
  LET_STAND = 'let_stand',
  TAKEN_DOWN = 'taken_down',
  OVERTURNED = 'overturned',
  UNDECIDED = 'undecided',
}
registerEnumType(BackTestDecided, {
  name: 'BackTestDecided',
  description:
    'What moderators had decided about a post when the back-test met it. TAKEN_DOWN: any breach. OVERTURNED: on appeal.',
});

export enum BackTestOutcome {
  PUBLISH = 'publish',
  CASE = 'case',
  HOLD = 'hold',
  REFUSE = 'refuse',
}
registerEnumType(BackTestOutcome, {
  name: 'BackTestOutcome',
  description: 'What the rule would have done. PUBLISH: nothing but a note or another small thing.',
});

export enum UnjudgedReason {
  PURGED = 'purged',
  UNSCREENED = 'unscreened',
  OLDER = 'older',
}
registerEnumType(UnjudgedReason, {
  name: 'UnjudgedReason',
  description:
    'PURGED: the words are gone. UNSCREENED: never screened, so what was true then was not kept. OLDER: screened before it was kept.',
});

export enum FactSource {
  STORED = 'stored',
  REREAD = 'reread',
  RECOUNTED = 'recounted',
}
registerEnumType(FactSource, {
  name: 'FactSource',
  description:
    'STORED: as screening kept it then. REREAD: from the words. RECOUNTED: from when posts were written and what they were like.',
});
