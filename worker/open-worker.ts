import { NestFactory, ModuleRef } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { HandOver } from '../platform/queue/hand-over.js';
import { JobRunner } from '../platform/queue/job-runner.js';
import type { QueueStore } from '../platform/queue/queue-store.js';
import type { Platform } from '../platform/platform.module.js';
import { jobHandlers } from './handlers.js';
import { RunSchedules } from './run-schedules.js';
import { schedules } from './schedules.js';
import { WorkerModule } from './worker.module.js';

export interface OpenWorker {
  house: INestApplicationContext;
  close(): Promise<void>;
}

/** Starts a worker: takes jobs from the queue, hands over what waits in the outbox, runs the schedules. */
export async function openWorker(platform: Platform, store: QueueStore): Promise<OpenWorker> {
  const house = await NestFactory.createApplicationContext(WorkerModule.with(platform), { logger: false });
  const { database, outbox, log, clock } = platform;
  const moduleRef = house.get(ModuleRef);
  const runner = new JobRunner(database, outbox, log, store, jobHandlers(moduleRef));
  const running = new RunSchedules(database, clock, log, schedules(moduleRef));
  const handOver = new HandOver(database, outbox, log, store);
  runner.start();
  handOver.start();
  running.start();
  return {
    house,
    close: async () => {
      await handOver.close();
      await running.close();
      await runner.close();
      await house.close();
    },
  };
}
