import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { inLanguage } from '../../../moderation/rules/explain.js';
import type { Rule as ReadRule } from '../../../moderation/rules/rule.js';
import type { PlacedTrouble } from '../../../moderation/rulebook/check-rule.js';
import { sayTrouble } from '../../../moderation/rulebook/check-rule.js';
import { versionState } from '../../../moderation/rulebook/rule-moves.js';
import { printStored, readStored } from '../../../moderation/rulebook/rule-text.js';
import type { BookRule, RuleMoveRow, RuleVersionRow } from '../../../moderation/rulebook/rules.store.js';
import { sayRule } from '../../../moderation/rulebook/say-rule.js';
import { Connection } from '../../request/connection.js';
import { DifferenceKind, RuleAct, RulePartKind, RulePhase, RuleState, RuleVersionState } from './rules.enums.js';

@ObjectType({ description: 'A line of the sentence a rule reads as.' })
export class RulePart {
  @Field(() => RulePartKind)
  kind!: string;

  @Field(() => Int, { description: 'How far in it stands: the conditions of a group are one deeper than the group.' })
  depth!: number;

  @Field({ description: 'Where it stands in the document: `$.when.all[0]`.' })
  path!: string;

  @Field()
  text!: string;
}

@ObjectType({ description: 'A rule read as people read it.' })
export class RuleSentence {
  @Field()
  text!: string;

  @Field(() => [RulePart])
  parts!: RulePart[];
}

@ObjectType({ description: 'What a document says, read.' })
export class RuleReading {
  @Field(() => ID)
  ruleId!: string;

  @Field({ description: 'In the reader’s language.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Why the rule is there.' })
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: 'What authors are told would mend it.' })
  advice!: string | null;

  @Field(() => Int)
  guidelineNumber!: number;

  @Field(() => RulePhase)
  phase!: string;

  @Field({ description: 'Says nothing while somebody writes.' })
  isQuiet!: boolean;

  @Field({ description: 'Tells the author neither values nor limits nor lists.' })
  isDiscreet!: boolean;

  @Field(() => RuleSentence)
  sentence!: RuleSentence;
}

@ObjectType({ description: 'A line of a comparison of two versions.' })
export class DifferenceLine {
  @Field(() => DifferenceKind)
  kind!: string;

  @Field()
  text!: string;

  @Field(() => Int, { nullable: true })
  before!: number | null;

  @Field(() => Int, { nullable: true })
  after!: number | null;
}

@ObjectType({ description: 'A rule as it was written once; it never changes.' })
export class RuleVersion {
  @Field(() => Int)
  number!: number;

  @Field(() => RuleVersionState)
  state!: string;

  @Field(() => String, { nullable: true, description: 'Null for what came with Meridian, and for administrators.' })
  writtenByName!: string | null;

  @Field(() => Date, { nullable: true })
  writtenAt!: Date | null;

  @Field()
  why!: string;

  @Field({ description: 'Whether it came with Meridian.' })
  isStarter!: boolean;

  @Field({ description: 'JSON, in canonical form.' })
  document!: string;

  @Field(() => RuleReading, { nullable: true, description: 'Null for a document that cannot be read any more.' })
  reading!: RuleReading | null;

  /** Not a field: the rule it is of. */
  of!: BookRule;
}

@ObjectType()
export class RuleVersionConnection extends Connection(RuleVersion) {}

@ObjectType({ description: 'What was done with a rule.' })
export class RuleMove {
  @Field(() => ID)
  id!: string;

  @Field(() => RuleAct)
  act!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true, description: 'For moderators.' })
  movedByName!: string | null;

  @Field(() => Date)
  movedAt!: Date;

  @Field()
  why!: string;
}

@ObjectType({ description: 'A moderator proposes that a version goes live; another one has to agree.' })
export class RuleProposal {
  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true, description: 'For moderators.' })
  proposedByName!: string | null;

  @Field(() => Date)
  proposedAt!: Date;

  @Field({ description: 'Whether the viewer made it, and so cannot agree to it.' })
  isMine!: boolean;
}

@ObjectType({ description: 'A rule of the book. What it says is that of its newest version.' })
export class Rule {
  @Field(() => ID)
  id!: string;

  @Field(() => RuleState)
  state!: string;

  @Field(() => Int, { description: 'The newest that was written; mutations take it, and are a CONFLICT with another.' })
  version!: number;

  @Field(() => Int, { nullable: true, description: 'The version that acts on posts.' })
  liveVersion!: number | null;

  @Field(() => Int, { nullable: true, description: 'The version that runs and does nothing.' })
  trialVersion!: number | null;

  @Field(() => Int, { nullable: true, description: 'The newest version, where it runs nowhere yet.' })
  draftVersion!: number | null;

  @Field({ description: 'Part of what came with Meridian, as long as the community has changed no rule at all.' })
  isStarter!: boolean;

  @Field(() => Date, { nullable: true })
  createdAt!: Date | null;

  @Field(() => Date, { nullable: true })
  changedAt!: Date | null;

  @Field({ description: 'JSON of the newest version, in canonical form.' })
  document!: string;

  @Field(() => RuleReading, { nullable: true, description: 'Null for a document that cannot be read any more.' })
  reading!: RuleReading | null;

  @Field(() => RuleProposal, { nullable: true })
  proposal!: RuleProposal | null;

  /** Not a field: the row of the book. */
  row!: BookRule;
}

@ObjectType({ description: 'What cannot stand in a document, and where.' })
export class RuleTrouble {
  @Field({ description: 'JSON path: `$.when.all[0].fact`.' })
  path!: string;

  @Field(() => Int)
  line!: number;

  @Field(() => Int)
  column!: number;

  @Field({ description: 'A code of the rule language, such as UNKNOWN_FACT.' })
  code!: string;

  @Field()
  message!: string;
}

@ObjectType({ description: 'A document looked over: it stands, or all that cannot.' })
export class RuleCheck {
  @Field()
  isGood!: boolean;

  @Field(() => [RuleTrouble])
  troubles!: RuleTrouble[];

  @Field(() => RuleReading, { nullable: true })
  reading!: RuleReading | null;

  @Field(() => String, { nullable: true, description: 'The document in canonical form.' })
  document!: string | null;
}

/** Who reads: names of colleagues are for moderators. */
export interface RuleReader {
  locale: string;
  personId: string | null;
  seesNames: boolean;
}

export function toReading(rule: ReadRule, locale: string): RuleReading {
  return {
    ruleId: rule.id,
    name: inLanguage(rule.name, locale) ?? rule.id,
    purpose: inLanguage(rule.notes, locale) ?? null,
    advice: inLanguage(rule.advice, locale) ?? null,
    guidelineNumber: rule.guideline,
    phase: rule.phase,
    isQuiet: rule.quiet,
    isDiscreet: rule.discreet,
    sentence: sayRule(rule, locale),
  };
}

export function toRule(row: BookRule, reader: RuleReader): Rule {
  const read = readStored(row.document, row.version, row.state);
  const isDraft = versionState(row, row.version) === 'draft';
  const { id, state, version, liveVersion, trialVersion, createdAt, changedAt } = row;
  return {
    ...{ id, state, version, liveVersion, trialVersion, createdAt, changedAt, row },
    draftVersion: isDraft ? version : null,
    isStarter: createdAt === null,
    document: printStored(row.document),
    reading: read ? toReading(read, reader.locale) : null,
    proposal: row.proposedVersion === null ? null : toProposal(row, reader),
  };
}

function toProposal(row: BookRule, reader: RuleReader): RuleProposal {
  return {
    version: row.proposedVersion!,
    proposedAt: row.proposedAt!,
    proposedByName: reader.seesNames ? row.proposedByName : null,
    isMine: row.proposedBy !== null && row.proposedBy === reader.personId,
  };
}

export function toVersion(row: RuleVersionRow, of: BookRule, reader: RuleReader): RuleVersion {
  const read = readStored(row.document, row.number, 'draft');
  return {
    number: row.number,
    state: versionState(of, row.number),
    writtenByName: reader.seesNames ? row.writtenByName : null,
    writtenAt: row.writtenAt,
    why: row.why,
    isStarter: row.origin === 'starter',
    document: printStored(row.document),
    reading: read ? toReading(read, reader.locale) : null,
    of,
  };
}

export function toMove({ id, act, version, movedByName, movedAt, why }: RuleMoveRow, reader: RuleReader): RuleMove {
  return { id, act, version, movedAt, why, movedByName: reader.seesNames ? movedByName : null };
}

export function toTrouble(trouble: PlacedTrouble, locale: string): RuleTrouble {
  const { path, line, column, code } = trouble;
  return { path, line, column, code, message: sayTrouble(trouble, locale) };
}
