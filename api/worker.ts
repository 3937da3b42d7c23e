import './platform/node-version';
import 'reflect-metadata';
import { createApp } from './app';
import { checkSettings } from './areas';
import { systemClock } from './platform/clock';
import { ConfigError, readConfig } from './platform/config';
import { migrate } from './platform/database/migrate';
import { createLog } from './platform/log';
import { Stopping } from './platform/process';

/** npm run worker: runs the jobs, and nothing else. */
async function start(stopping: Stopping): Promise<void> {
  const config = readConfig(process.env);
  checkSettings(config);
  const { databaseUrl } = config;
  if (databaseUrl === undefined)
    throw new ConfigError(
      "DATABASE_URL: missing; a worker runs the jobs of an API's database (npm start runs its own)",
    );
  await migrate(databaseUrl);
  const app = await createApp({ config, databaseUrl, clock: systemClock, log: createLog(config.logLevel) });
  stopping.before(async () => app.stop());
  app.worker.start();
  process.stdout.write('Ready: the jobs are being run\n');
}

const stopping = new Stopping();
start(stopping).catch(stopping.onFailure);
