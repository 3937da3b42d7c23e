import { SYSTEM } from './accounts/permissions';
import type { App } from './app';
import { newToken } from './platform/tokens';

interface Administrator {
  email: string;
  password: string;
}

/** Fills what an empty database lacks. Gives the first administrator when one was made with a password that nobody knows yet. */
export async function firstStart(app: App): Promise<Administrator | undefined> {
  await app.areas.reference.loadStarter();
  const { starter, startsWithContent } = app.areas.catalogue;
  if (startsWithContent) await starter.load();
  return firstAdministrator(app);
}

/** Named by the environment; else, in embedded mode only, made here. */
async function firstAdministrator({ config, areas: { accounts } }: App): Promise<Administrator | undefined> {
  if (config.admin !== undefined) {
    await accounts.staff.createFirst(SYSTEM, config.admin);
    return undefined;
  }
  if (config.databaseUrl !== undefined) return undefined;
  const made = { email: 'admin@example.org', password: newToken().slice(0, 16) };
  return (await accounts.staff.createFirst(SYSTEM, made)) ? made : undefined;
}
