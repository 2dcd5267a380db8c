import { Module } from '@nestjs/common';
import { AcceptGuidelines } from './accept-guidelines.js';
import { ImportRoll } from './roll/import-roll.js';
import { UndoImport } from './roll/undo-import.js';
import { CloseMyAccount } from './close-my-account.js';
import { ExportMyData } from './export-my-data.js';
import { EndOffice } from './offices/end-office.js';
import { FindOfficeHolder } from './offices/find-office-holder.js';
import { GrantOffice } from './offices/grant-office.js';
import { ReviseProfile } from './revise-profile.js';
import { CreateCommunity } from './set-up/create-community.js';
import { FillExampleByLink } from './set-up/fill-example-by-link.js';
import { NewSetUpLink } from './set-up/new-set-up-link.js';
import { SetUpCommunity } from './set-up/set-up-community.js';
import { AttemptLimits } from './sign-in/attempt-limits.js';
import { HandOutAccess } from './sign-in/hand-out-access.js';
import { OpenSession } from './sign-in/open-session.js';
import { RequestSignInLink } from './sign-in/request-sign-in-link.js';
import { SetPassword } from './sign-in/set-password.js';
import { SignInAs } from './sign-in/sign-in-as.js';
import { SignInLinks } from './sign-in/sign-in-links.js';
import { SignInWithPassword } from './sign-in/sign-in-with-password.js';
import { SignOut } from './sign-in/sign-out.js';
import { UseSignInLink } from './sign-in/use-sign-in-link.js';

const verbs = [
  AcceptGuidelines,
  AttemptLimits,
  CloseMyAccount,
  CreateCommunity,
  EndOffice,
  FindOfficeHolder,
  ExportMyData,
  FillExampleByLink,
  GrantOffice,
  HandOutAccess,
  ImportRoll,
  NewSetUpLink,
  OpenSession,
  RequestSignInLink,
  ReviseProfile,
  SetPassword,
  SetUpCommunity,
  SignInAs,
  SignInLinks,
  SignInWithPassword,
  SignOut,
  UndoImport,
  UseSignInLink,
];

/**
 * Who is a member, how they sign in and what they say of themselves. Stands on the global platform module and on
 * `OfficeLog`, which the app module binds.
 */
@Module({ providers: verbs, exports: verbs })
export class MembersModule {}
