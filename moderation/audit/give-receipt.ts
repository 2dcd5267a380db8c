import { Injectable } from '@nestjs/common';
import { RecordReceipt } from '../../forum/following/mail/record-receipt.js';
import type { Sql } from '../../platform/database/database.js';
import { currentReceipt } from './current-receipt.js';
import { formatReceipt } from './receipt.js';

/** The receipt for whatever leaves the forum by mail. */
@Injectable()
export class GiveReceipt extends RecordReceipt {
  async current(sql: Sql): Promise<string | undefined> {
    const receipt = await currentReceipt(sql);
    return receipt.size > 0 ? formatReceipt(receipt) : undefined;
  }
}
