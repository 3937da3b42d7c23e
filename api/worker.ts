import './platform/node-version';
import 'reflect-metadata';
import { createApp } from './app';
import { checkSettings } from './areas';
import { prepare } from './first-start';
import { systemClock } from './platform/clock';
import { ConfigError, readConfig } from './platform/config';
import { createLog } from './platform/log';
import { keepHeapSmall } from './platform/process/heap';
import { Shutdown } from './platform/process/shutdown';
import { readSecret } from './platform/secret';

/** npm run worker: runs the jobs, and nothing else. */
async function start(shutdown: Shutdown): Promise<void> {
  const config = readConfig(process.env);
  checkSettings(config);
  const { databaseUrl } = config;
  if (databaseUrl === undefined)
    throw new ConfigError(
      "DATABASE_URL: missing; a worker runs the jobs of an API's database (npm start runs its own)",
    );
  const needs = { config, databaseUrl, secret: readSecret(config), log: createLog(config.logLevel) };
  await prepare(needs, async () => undefined);
  const app = await createApp({ ...needs, clock: systemClock, patience: 'JOBS' });
  shutdown.onShutdown(async () => app.stop());
  await app.areas.warmUp();
  // Very many plans and mails would let the heap grow to several times what lives in it.
  keepHeapSmall();
  app.worker.start();
  process.stdout.write('Ready: the jobs are being run\n');
}

const shutdown = new Shutdown();
start(shutdown).catch(shutdown.onFailure);
