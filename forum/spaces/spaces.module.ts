import { Module } from '@nestjs/common';
import { MembersModule } from '../members/members.module.js';
import { AssignRole } from './assign-role.js';
import { DecideRequest } from './decide-request.js';
import { FindSpace } from './find-space.js';
import { InviteToSpace } from './invite-to-space.js';
import { JoinSpace } from './join-space.js';
import { LeaveSpace } from './leave-space.js';
import { OpenSpace } from './open-space.js';
import { RemoveParticipant } from './remove-participant.js';
import { RequestToJoin } from './request-to-join.js';
import { ReviseSpace } from './revise-space.js';
import { VouchFor } from './vouching/vouch-for.js';
import { WithdrawVouch } from './vouching/withdraw-vouch.js';

const verbs = [
  AssignRole,
  DecideRequest,
  FindSpace,
  InviteToSpace,
  JoinSpace,
  LeaveSpace,
  OpenSpace,
  RemoveParticipant,
  RequestToJoin,
  ReviseSpace,
  VouchFor,
  WithdrawVouch,
];

/** Spaces, who is in them and how one comes in. */
@Module({ imports: [MembersModule], providers: verbs, exports: verbs })
export class SpacesModule {}
