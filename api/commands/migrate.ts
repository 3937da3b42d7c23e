import '../platform/node-version';
import 'reflect-metadata';
import { readConfig } from '../platform/config';
import { startEmbedded } from '../platform/database/embedded';
import { migrate } from '../platform/database/migrate';
import { exitWithLine } from '../platform/process';

/** npm run db:migrate: brings the database up to date without starting the service. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const embedded = config.databaseUrl === undefined ? await startEmbedded(config) : undefined;
  const names = await migrate(config.databaseUrl ?? embedded?.url ?? '').finally(async () => embedded?.stop());
  process.stdout.write(names.length === 0 ? 'Nothing to migrate.\n' : `${names.join('\n')}\n`);
}

main().catch(exitWithLine);
