import './platform/node-version';
import 'reflect-metadata';
import { createApp } from './app';
import type { App } from './app';
import { checkSettings } from './areas';
import { firstStart, prepare } from './first-start';
import { systemClock } from './platform/clock';
import { readConfig } from './platform/config';
import { startEmbedded } from './platform/database/embedded';
import { listenFault } from './platform/http/listen-fault';
import { createLog } from './platform/log';
import { keepHeapSmall } from './platform/process/heap';
import { Shutdown } from './platform/process/shutdown';
import { readSecret } from './platform/secret';

/** `npm start` runs the jobs in the same process; a deployment leaves them to its workers. */
const withJobs = process.argv.includes('--with-jobs');

async function start(shutdown: Shutdown): Promise<void> {
  const config = readConfig(process.env);
  checkSettings(config);
  const secret = readSecret(config);
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config) : undefined;
  shutdown.onShutdown(async () => embedded?.stop());
  const needs = {
    config,
    secret,
    databaseUrl: config.databaseUrl ?? embedded?.url ?? '',
    log: createLog(config.logLevel),
  };
  const { administrator, hasStaff } = await prepare(needs, async (made) => firstStart(config, made));
  // Before anything else can fail: the password is told only once.
  if (administrator !== undefined)
    say(`First administrator: ${administrator.email}, password ${administrator.password} (shown only now)`);
  const app = await createApp({ ...needs, clock: systemClock });
  shutdown.onShutdown(async (graceMs) => app.stop(graceMs));
  // Now, and not by the first transactions, which would wait for a connection while they hold one.
  await app.areas.warmUp();
  await listen(app);
  if (withJobs) app.worker.start();
  if (!hasStaff)
    say('Nobody can sign in yet: start with ADMIN_EMAIL and ADMIN_PASSWORD to make the first administrator.');
  say(`Ready: ${config.publicUrl}/ and ${config.publicUrl}/admin/`);
  // Whoever needs it reads it again, and is told what failed.
  await app.areas.warmUpLater().catch(() => undefined);
  keepHeapSmall();
}

async function listen({ config: { host, port, inboundSmtpPort }, http, inbound }: App): Promise<void> {
  await http.listen({ host, port }).catch(listenFault('PORT', { host, port }));
  if (inboundSmtpPort === undefined) return;
  await inbound.listen(inboundSmtpPort, host).catch(listenFault('INBOUND_SMTP_PORT', { host, port: inboundSmtpPort }));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const shutdown = new Shutdown();
start(shutdown).catch(shutdown.onFailure);
