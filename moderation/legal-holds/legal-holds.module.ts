import { Module } from '@nestjs/common';
import { RecordAct } from '../audit/record-act.js';
import { LiftLegalHold } from './lift-legal-hold.js';
import { PlaceLegalHold } from './place-legal-hold.js';

const verbs = [LiftLegalHold, PlaceLegalHold];

/** What is kept from being purged, for a court or the police. */
@Module({ providers: [...verbs, RecordAct], exports: verbs })
export class LegalHoldsModule {}
