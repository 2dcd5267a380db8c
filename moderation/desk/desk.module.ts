import { Module } from '@nestjs/common';
import { ChooseKeys } from './choose-keys.js';
import { LimitSession } from './limit-session.js';

const verbs = [ChooseKeys, LimitSession];

/** How a moderator works, wherever they sit down. */
@Module({ providers: verbs, exports: verbs })
export class DeskModule {}
