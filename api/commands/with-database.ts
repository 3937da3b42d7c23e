import type { Areas } from '../areas';
import { prepare, withAreas } from '../first-start';
import { readConfig } from '../platform/config';
import { joinOrStartEmbedded } from '../platform/database/embedded';
import { createLog } from '../platform/log';
import { readSecret } from '../platform/secret';

/** Does something by hand with the database that the environment names, brought up to date, or else with the embedded one, also while the service runs on it. */
export async function withDatabase(work: (areas: Areas) => Promise<void>): Promise<void> {
  const config = readConfig(process.env);
  const secret = readSecret(config);
  const embedded = config.databaseUrl === undefined ? await joinOrStartEmbedded(config) : undefined;
  const needs = {
    config,
    secret,
    databaseUrl: config.databaseUrl ?? embedded?.url ?? '',
    log: createLog(config.logLevel),
  };
  try {
    await prepare(needs, async ({ reference }) => reference.loadStarter());
    await withAreas(needs, work);
  } finally {
    await embedded?.stop();
  }
}
