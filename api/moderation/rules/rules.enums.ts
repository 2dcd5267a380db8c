import { registerEnumType } from '@nestjs/graphql';

export enum RuleState {
  DRAFT = 'draft',
  TRIAL = 'trial',
  LIVE = 'live',
  RETIRED = 'retired',
}
registerEnumType(RuleState, {
  name: 'RuleState',
  description: 'What of a rule runs: LIVE acts on posts, TRIAL only shows what it would do.',
});

export enum RuleVersionState {
  DRAFT = 'draft',
  TRIAL = 'trial',
  LIVE = 'live',
  PAST = 'past',
}
registerEnumType(RuleVersionState, { name: 'RuleVersionState' });

export enum RulePhase {
  BEFORE = 'before',
  AFTER = 'after',
}
registerEnumType(RulePhase, {
  name: 'RulePhase',
  description: 'BEFORE: runs before a post is sent. AFTER: needs what is known only afterwards.',
});

export enum RuleAct {
  TAKEN_OVER = 'taken_over',
  DRAFTED = 'drafted',
  PUT_ON_TRIAL = 'put_on_trial',
  PROPOSED = 'proposed',
  MADE_LIVE = 'made_live',
  RETIRED = 'retired',
}
registerEnumType(RuleAct, {
  name: 'RuleAct',
  description: 'TAKEN_OVER: came with Meridian and became the community’s own. PROPOSED: waits for a second moderator.',
});

export enum RulePartKind {
  ALL = 'all',
  ANY = 'any',
  NONE = 'none',
  CONDITION = 'condition',
  ACTION = 'action',
}
registerEnumType(RulePartKind, { name: 'RulePartKind' });

export enum DifferenceKind {
  SAME = 'same',
  GONE = 'gone',
  NEW = 'new',
}
registerEnumType(DifferenceKind, { name: 'DifferenceKind' });

export enum RuleListKind {
  WORDS = 'words',
  DOMAINS = 'domains',
  VALUES = 'values',
}
registerEnumType(RuleListKind, { name: 'RuleListKind' });

export enum RuleFactKind {
  NUMBER = 'number',
  SHARE = 'share',
  TEXT = 'text',
  TRUTH = 'truth',
}
registerEnumType(RuleFactKind, { name: 'RuleFactKind', description: 'SHARE: from 0 to 1.' });

export enum RuleArgumentKind {
  NUMBER = 'number',
  TRUTH = 'truth',
  TEXT = 'text',
  CHOICE = 'choice',
  LIST = 'list',
  WINDOW = 'window',
  WORDS = 'words',
}
registerEnumType(RuleArgumentKind, {
  name: 'RuleArgumentKind',
  description: 'LIST: a list’s name or entries. WINDOW: "10 minutes". WORDS: a text by language.',
});

export enum MadeLive {
  LIVE = 'live',
  PROPOSED = 'proposed',
}
registerEnumType(MadeLive, { name: 'MadeLive', description: 'PROPOSED: another moderator has to agree first.' });
