import '../platform/node-version';
import 'reflect-metadata';
import { readConfig } from '../platform/config';
import { startEmbedded } from '../platform/database/embedded';
import { replaceSecret } from '../platform/database/fingerprint';
import { migrate } from '../platform/database/migrate';
import { whileStartingAlone } from '../platform/database/start-lock';
import { exitWithLine } from '../platform/process/shutdown';
import { readSecret } from '../platform/secret';

/**
 * npm run db:migrate: brings the database up to date without starting the service. With --new-secret, the key of now takes the place of
 * the one that the database was first started with.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config) : undefined;
  const url = config.databaseUrl ?? embedded?.url ?? '';
  try {
    const names = await migrate(url);
    process.stdout.write(names.length === 0 ? 'Nothing to migrate.\n' : `${names.join('\n')}\n`);
    if (!process.argv.includes('--new-secret')) return;
    await whileStartingAlone(url, async (client) => replaceSecret(client, readSecret(config)));
    process.stdout.write('The secret of now is kept: links that were sent before are not known any more.\n');
  } finally {
    await embedded?.stop();
  }
}

main().catch(exitWithLine);
