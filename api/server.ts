import './platform/node-version';
import 'reflect-metadata';
import { createApp } from './app';
import { checkSettings } from './areas';
import { firstStart } from './first-start';
import { systemClock } from './platform/clock';
import { readConfig } from './platform/config';
import { startEmbedded } from './platform/database/embedded';
import { migrate } from './platform/database/migrate';
import { createLog } from './platform/log';
import { Stopping } from './platform/process';

/** `npm start` runs the jobs in the same process; a deployment leaves them to its workers. */
const withJobs = process.argv.includes('--with-jobs');

async function start(stopping: Stopping): Promise<void> {
  const config = readConfig(process.env);
  checkSettings(config);
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config) : undefined;
  stopping.before(async () => embedded?.stop());
  const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
  await migrate(databaseUrl);
  const app = await createApp({ config, databaseUrl, clock: systemClock, log: createLog(config.logLevel) });
  stopping.before(async (graceMs) => app.stop(graceMs));
  const administrator = await firstStart(app);
  // Read now, and not by the first transactions, which would wait for a connection while they hold one.
  await app.areas.reference.index.read();
  await app.http.listen({ host: config.host, port: config.port });
  if (config.inboundSmtpPort !== undefined) await app.inbound.listen(config.inboundSmtpPort, config.host);
  if (withJobs) app.worker.start();
  if (administrator)
    process.stdout.write(
      `First administrator: ${administrator.email}, password ${administrator.password} (shown only now)\n`,
    );
  process.stdout.write(`Ready: ${config.publicUrl}/admin/ and ${config.publicUrl}/contribuer\n`);
}

const stopping = new Stopping();
start(stopping).catch(stopping.onFailure);
