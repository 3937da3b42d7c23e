import fastifyStatic from '@fastify/static';
import type { FastifyStaticOptions } from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Area } from '../platform/area';
import type { Platform } from '../platform/platform';
import { BuiltPagesService } from './built-pages.service';
import { addExplorer } from './explorer/part';
import { FactsSchemaService } from './facts-schema.service';
import { addHome } from './home/part';
import { pagesSettings } from './pages-settings.rules';
import { addForms } from './part';
import type { PagesNeeds } from './part';

export const pages: Area<never> = {
  name: 'pages',
  entities: [],
  resolvers: [],
  operations: {},
  settings: pagesSettings,
};

/** What browsers get: the built back-office, the light public pages with the forms that work without a script, the explorer of the API. */
export async function addPages(http: FastifyInstance, platform: Platform, needs: PagesNeeds): Promise<void> {
  const factsSchema = new FactsSchemaService();
  http.get('/facts.schema.json', async (request, reply) => factsSchema.send(request, reply));
  const admin = built('admin');
  const folder = built('public');
  if (!existsSync(admin) || !existsSync(folder)) return;
  await http.register(fastifyStatic, { ...delivery, root: admin, prefix: '/admin/' });
  await http.register(fastifyStatic, { ...beside, root: folder, prefix: '/contribuer/' });
  http.get('/admin', async (_request, reply) => reply.redirect('/admin/'));
  addFiles(http, folder);
  const explorer = built('explorer');
  const wantsExplorer = pagesSettings(platform.config).explorer;
  const hasExplorer = wantsExplorer && existsSync(explorer);
  if (wantsExplorer && !hasExplorer) platform.log.warn('the explorer is not served: npm run build was not run for it');
  const pages = new BuiltPagesService(folder);
  addHome(http, pages, hasExplorer);
  await addForms(http, { ...needs, ...platform, pages });
  if (!hasExplorer) return;
  await http.register(fastifyStatic, { ...beside, root: explorer, prefix: '/explorer/' });
  addExplorer(http, explorer);
}

/** The pages that are served as they were built. */
function addFiles(http: FastifyInstance, folder: string): void {
  // Where a page sends no referrer, its browser does not say whence its forms come either.
  const form = { 'referrer-policy': 'same-origin' };
  http.get('/contribuer', async (_request, reply) => reply.headers(form).sendFile('contribuer.html', folder));
  http.get('/contribuer/suivi', async (_request, reply) => reply.headers(form).sendFile('suivi.html', folder));
  http.get('/contribuer/conseil', async (_request, reply) => reply.sendFile('conseil.html', folder));
  http.get('/essayer', async (_request, reply) => reply.sendFile('essayer.html', folder));
}

/** Compressed by the build; the names of assets change with their content, so that they never need asking for again. */
const delivery: Pick<FastifyStaticOptions, 'preCompressed' | 'cacheControl' | 'setHeaders'> = {
  preCompressed: true,
  cacheControl: false,
  setHeaders: (reply, path) =>
    void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
};

/** For the folders after the first. */
const beside = { ...delivery, decorateReply: false, index: false } as const;

/** A folder of dist/, where this file is itself once it is compiled. */
function built(part: string): string {
  const root = resolve(__dirname, '../..');
  return join(basename(root) === 'dist' ? root : join(root, 'dist'), part);
}
