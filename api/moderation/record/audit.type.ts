import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../request/connection.js';
import { CaseSource } from '../moderation.enums.js';

@ObjectType({ description: 'The audit log as it stood after so many entries.' })
export class AuditHead {
  @Field(() => Int)
  size!: number;

  @Field({ description: 'The root over all entries: 64 hexadecimal digits.' })
  root!: string;

  @Field({ description: 'size:root, as digests and statements of reasons carry it.' })
  receipt!: string;

  @Field(() => Date, { nullable: true })
  at!: Date | null;
}

@ObjectType({ description: 'The audit log’s Merkle tree (RFC 9162).' })
export class AuditTree {
  @Field(() => AuditHead)
  head!: AuditHead;

  @Field(() => [AuditHead], { description: 'The latest heads, the newest first.' })
  heads!: AuditHead[];

  @Field(() => Int, { description: 'Acts that wait for their place, which they have within seconds.' })
  waitingCount!: number;
}

@ObjectType({ description: 'That a decision stands in the log.' })
export class AuditProof {
  @Field(() => ID)
  entryId!: string;

  @Field(() => String, { nullable: true, description: 'The bytes that were hashed; null for who only reported.' })
  leaf!: string | null;

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

@ObjectType({ description: 'That the log of one size is the beginning of the log of a later one.' })
export class AuditConsistency {
  @Field(() => Int)
  first!: number;

  @Field({ description: 'The root that the log had at the first size.' })
  firstRoot!: string;

  @Field(() => Int)
  second!: number;

  @Field()
  secondRoot!: string;

  @Field(() => [String])
  path!: string[];
}

export enum AuditLogView {
  ACTS = 'acts',
  LOOKS = 'looks',
}
registerEnumType(AuditLogView, {
  name: 'AuditLogView',
  description: 'LOOKS: who looked into which space that is not open, and in which case.',
});

@ObjectType()
export class AuditFact {
  @Field()
  name!: string;

  @Field()
  value!: string;
}

@ObjectType({ description: 'One act in an office, for those in office: whom it was about has no field.' })
export class AuditLogEntry {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { nullable: true, description: 'Its place in the tree, from 1; null for some seconds.' })
  place!: number | null;

  @Field()
  act!: string;

  @Field(() => String, { nullable: true, description: 'The office in which it was done; null for the house itself.' })
  office!: string | null;

  @Field(() => String, { nullable: true })
  actorName!: string | null;

  @Field(() => ID, { nullable: true })
  caseId!: string | null;

  @Field(() => Int, { nullable: true })
  caseNumber!: number | null;

  @Field(() => CaseSource, { nullable: true, description: 'Why that case was opened.' })
  caseBecause!: string | null;

  @Field(() => String, { nullable: true, description: 'Why an office was given, in the words of whoever gave it.' })
  why!: string | null;

  @Field(() => String, { nullable: true })
  spaceSlug!: string | null;

  @Field(() => String, { nullable: true })
  spaceName!: string | null;

  @Field({ description: 'It happened in a secret space that the viewer does not know.' })
  isElsewhere!: boolean;

  @Field(() => [AuditFact], { description: 'Codes and numbers, empty while an appeal is waiting.' })
  facts!: AuditFact[];

  @Field(() => Date)
  recordedAt!: Date;
}

@ObjectType()
export class AuditLogEntryConnection extends Connection(AuditLogEntry) {}
