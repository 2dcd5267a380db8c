import { Global, Module } from '@nestjs/common';
import { OfficeLog } from '../forum/access/office-log.js';
import { Screening } from '../forum/discussion/screening.port.js';
import { RecordReceipt } from '../forum/following/mail/record-receipt.js';
import { GiveReceipt } from './audit/give-receipt.js';
import { RecordAct } from './audit/record-act.js';
import { ScreeningModule } from './screening/screening.module.js';
import { ScreenPosts } from './screening/screen-posts.js';

/** Binds what the forum asks of moderation, everywhere: the forum knows only the ports. */
@Global()
@Module({
  imports: [ScreeningModule],
  providers: [
    RecordAct,
    { provide: OfficeLog, useExisting: RecordAct },
    { provide: RecordReceipt, useClass: GiveReceipt },
    { provide: Screening, useExisting: ScreenPosts },
  ],
  exports: [OfficeLog, RecordReceipt, Screening, RecordAct],
})
export class BindPortsModule {}
