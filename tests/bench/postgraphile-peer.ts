import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { POSTGRAPHILE_FOLDER } from './postgraphile';

type Loaded = Record<string, (...given: never[]) => unknown>;

/** As its manual starts it, without what helps to develop. */
async function servePostgraphile(folder: string): Promise<void> {
  const load = createRequire(join(folder, 'package.json'));
  const { PostGraphileAmberPreset } = load('postgraphile/presets/amber') as { PostGraphileAmberPreset: object };
  const { makePgService } = load('postgraphile/adaptors/pg') as { makePgService(given: object): object };
  const { grafserv } = load('postgraphile/grafserv/node') as Loaded;
  const { postgraphile } = load('postgraphile') as {
    postgraphile(preset: object): { createServ(serv: unknown): { addTo(server: object): Promise<void> } };
  };
  const service = makePgService({ connectionString: process.env['DATABASE_URL'], schemas: ['peer'] });
  const preset = {
    extends: [PostGraphileAmberPreset],
    pgServices: [service],
    grafserv: { graphiql: false, watch: false },
    grafast: { explain: false },
  };
  const server = createServer();
  await postgraphile(preset).createServ(grafserv).addTo(server);
  await new Promise<void>((resolve) => server.listen(Number(process.env['PORT']), '127.0.0.1', resolve));
  process.stdout.write('Ready\n');
}

void servePostgraphile(POSTGRAPHILE_FOLDER ?? '');
