import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock/clock.js';
import { Database } from './database/database.js';
import { Live } from './live/live.js';
import { Log } from './log/log.js';
import { Outbox } from './outbox/outbox.js';
import { Secrets } from './settings/secrets.js';
import { Settings } from './settings/settings.js';

/** What was opened before the rooms are built: every one of them stands on the same. */
export interface Platform {
  settings: Settings;
  secrets: Secrets;
  database: Database;
  clock: Clock;
  log: Log;
  live: Live;
  outbox: Outbox;
}

/** Hands the platform to every room. */
@Global()
@Module({})
export class PlatformModule {
  static with(platform: Platform): DynamicModule {
    const providers = [
      { provide: Settings, useValue: platform.settings },
      { provide: Secrets, useValue: platform.secrets },
      { provide: Database, useValue: platform.database },
      { provide: Clock, useValue: platform.clock },
      { provide: Log, useValue: platform.log },
      { provide: Live, useValue: platform.live },
      { provide: Outbox, useValue: platform.outbox },
    ];
    return { module: PlatformModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}
