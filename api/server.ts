import 'reflect-metadata';
import { SYSTEM } from './accounts';
import { createApp } from './app';
import { systemClock } from './platform/clock';
import { ConfigError, readConfig } from './platform/config';
import type { Config } from './platform/config';
import { startEmbedded } from './platform/database/embedded';
import { migrate } from './platform/database/migrate';
import { createLog } from './platform/log';
import { newToken } from './platform/tokens';

const STOP_WITHIN_MS = 10_000;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config) : undefined;
  const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
  await migrate(databaseUrl);
  const app = await createApp({ config, databaseUrl, clock: systemClock, log });
  await createAdministrator(app.staff, config);
  await app.http.listen({ host: config.host, port: config.port });
  process.stdout.write(`Ready: ${config.publicUrl}/admin/ and ${config.publicUrl}/contribuer\n`);
  stopOnSignal(async () => {
    await app.stop();
    await embedded?.stop();
  });
}

/** The first administrator: named by the environment, or made with a password that is printed once. */
async function createAdministrator(staff: { createFirst(by: typeof SYSTEM, admin: { email: string; password: string }): Promise<boolean> }, config: Config): Promise<void> {
  const made = config.admin ?? { email: 'admin@example.org', password: newToken().slice(0, 16) };
  if (config.admin === undefined && config.databaseUrl !== undefined) return;
  const isNew = await staff.createFirst(SYSTEM, made);
  if (isNew && config.admin === undefined) process.stdout.write(`First administrator: ${made.email}, password ${made.password} (shown only now)\n`);
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

start().catch((error: unknown) => {
  const line = error instanceof ConfigError ? error.message : String(error instanceof Error ? error.message : error);
  process.stderr.write(`${line}\n`);
  process.exit(1);
});
