import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Guideline } from '../guideline.type.js';
import { DecisionOutcome, Hearing, PartInDecision } from '../moderation.enums.js';

export enum AppealPanelMode {
  OFF = 'off',
  ADVISORY = 'advisory',
  BINDING = 'binding',
}
registerEnumType(AppealPanelMode, {
  name: 'AppealPanelMode',
  description:
    'Whether appeals may be put to members drawn by lot, and whether their answer binds who hears the appeal.',
});

export enum PanelState {
  WAITS_FOR_WORD = 'waits_for_word',
  SITS = 'sits',
  ANSWERED = 'answered',
  UNDECIDED = 'undecided',
  NOT_DRAWN = 'not_drawn',
  ENDED = 'ended',
}
registerEnumType(PanelState, {
  name: 'PanelState',
  description: 'UNDECIDED: fewer than three agreed. NOT_DRAWN: no word came. ENDED: the appeal was over before.',
});

export enum PanelSeatState {
  ASKED = 'asked',
  SEATED = 'seated',
  DECLINED = 'declined',
  LAPSED = 'lapsed',
  PASSED = 'passed',
}
registerEnumType(PanelSeatState, {
  name: 'PanelSeatState',
  description: 'LAPSED: no answer came in time. PASSED: could not sit any more when the draw came upon them.',
});

@ObjectType({ description: 'What one of a panel said; never who.' })
export class PanelVote {
  @Field(() => Hearing)
  view!: string;

  @Field()
  reasons!: string;
}

@ObjectType({ description: 'What a panel reads: nobody has a name in it.' })
export class PanelMatter {
  @Field({ description: 'The text that was decided on, as it was then.' })
  html!: string;

  @Field(() => String, { nullable: true, description: 'For an opening post.' })
  threadTitle!: string | null;

  @Field(() => DecisionOutcome)
  outcome!: string;

  @Field(() => Guideline, { nullable: true })
  guideline!: Guideline | null;

  @Field({ description: 'The statement of reasons in the viewer’s language.' })
  reason!: string;

  @Field(() => String, { nullable: true })
  reasonWords!: string | null;

  @Field(() => String, { nullable: true })
  reasonLanguage!: string | null;

  @Field(() => PartInDecision, { description: 'Whether the author or a reporter appeals; never who.' })
  appellantIs!: string;

  @Field()
  appealWords!: string;
}

@ObjectType({ description: 'A panel, for one of those whom the lot fell on.' })
export class Panel {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The space whose members it was drawn from.' })
  spaceName!: string;

  @Field(() => AppealPanelMode)
  mode!: string;

  @Field(() => PanelState)
  state!: string;

  @Field(() => PanelSeatState, { description: 'What became of the viewer’s seat.' })
  seat!: string;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { description: 'Until when the viewer may take the seat.' })
  answerBy!: Date;

  @Field(() => Date, { nullable: true })
  sitsUntil!: Date | null;

  @Field(() => PanelMatter, {
    nullable: true,
    description: 'From when the viewer has taken the seat until the panel is over.',
  })
  matter!: PanelMatter | null;

  @Field(() => Hearing, { nullable: true, description: 'What the viewer said.' })
  ownView!: string | null;

  @Field(() => String, { nullable: true })
  ownReasons!: string | null;

  @Field(() => Hearing, { nullable: true, description: 'What three or more said, once it is over.' })
  answer!: string | null;

  @Field(() => [PanelVote], { nullable: true, description: 'Once it is over; nobody sees a vote before.' })
  votes!: PanelVote[] | null;
}

@ObjectType({ description: 'The panel of an appeal, for whoever appealed and for whoever may hear it.' })
export class AppealPanel {
  @Field(() => ID)
  id!: string;

  @Field(() => AppealPanelMode)
  mode!: string;

  @Field(() => PanelState)
  state!: string;

  @Field(() => Date, { description: 'Until when the word is waited for.' })
  wordBy!: Date;

  @Field(() => Date, { nullable: true })
  sitsUntil!: Date | null;

  @Field({ description: 'The hash of the secret, in the audit log before the word.' })
  secretHash!: string;

  @Field(() => Hearing, {
    nullable: true,
    description: 'For a moderator after their own first view; for whoever appealed once the appeal is heard.',
  })
  answer!: string | null;

  @Field(() => [PanelVote], { nullable: true, description: 'As the answer.' })
  votes!: PanelVote[] | null;
}

@ObjectType({ description: 'One turn of a draw. Whose ticket it came upon is opened for blanks alone.' })
export class DrawTurn {
  @Field(() => Int)
  turn!: number;

  @Field(() => Int)
  place!: number;

  @Field()
  ticket!: string;

  @Field(() => [String])
  path!: string[];

  @Field(() => String, { nullable: true })
  blankOwner!: string | null;

  @Field(() => String, { nullable: true })
  blankSalt!: string | null;

  @Field(() => PanelSeatState, { nullable: true })
  became!: string | null;
}

@ObjectType({ description: 'That one half of a draw stands in the audit log.' })
export class DrawProof {
  @Field(() => ID)
  entryId!: string;

  @Field({ description: 'The bytes that were hashed.' })
  leaf!: string;

  @Field()
  leafHash!: string;

  @Field(() => Int, { description: 'Counted from 0.' })
  leafIndex!: number;

  @Field(() => Int)
  treeSize!: number;

  @Field()
  root!: string;

  @Field(() => [String])
  path!: string[];
}

@ObjectType({ description: 'That the viewer was in the pool: what opens their ticket.' })
export class OwnTicket {
  @Field(() => Int)
  place!: number;

  @Field()
  ticket!: string;

  @Field()
  salt!: string;

  @Field(() => [String])
  path!: string[];
}

@ObjectType({ description: 'How a panel was drawn: everything that is needed to compute it again. Hashes in hex.' })
export class PanelDraw {
  @Field(() => ID)
  id!: string;

  @Field(() => PanelState)
  state!: string;

  @Field(() => Date)
  committedAt!: Date;

  @Field(() => Date, { nullable: true })
  drawnAt!: Date | null;

  @Field(() => Int)
  poolSize!: number;

  @Field()
  poolRoot!: string;

  @Field()
  secretHash!: string;

  @Field(() => String, { nullable: true })
  wordHash!: string | null;

  @Field(() => String, { nullable: true })
  secret!: string | null;

  @Field(() => [DrawTurn])
  turns!: DrawTurn[];

  @Field(() => DrawProof, {
    nullable: true,
    description: 'That the pool was recorded; null for the seconds until then.',
  })
  committed!: DrawProof | null;

  @Field(() => DrawProof, { nullable: true, description: 'That the draw was.' })
  drawn!: DrawProof | null;

  @Field(() => OwnTicket, { nullable: true })
  ownTicket!: OwnTicket | null;
}

@ObjectType({ description: 'The community’s switch for members’ panels.' })
export class AppealPanels {
  @Field(() => AppealPanelMode)
  mode!: string;

  @Field({ description: 'What the administrator said who set it last; empty when nobody has.' })
  why!: string;
}
