import fastifyStatic from '@fastify/static';
import type { FastifyStaticOptions } from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Guard } from '../guard';
import type { Area } from '../platform/area';
import type { Platform } from '../platform/platform';
import { ROOT } from '../platform/process/root';
import { BuiltPagesService } from './built-pages.service';
import { addExplorer } from './explorer/part';
import { wantsPage } from './explorer/wants-page.rules';
import { FactsSchemaService } from './facts-schema.service';
import { FailuresService } from './failures.service';
import { addHome } from './home/part';
import type { WrittenTexts } from './legal/texts.rules';
import { writtenTexts } from './legal/written-texts.service';
import { pagesSettings } from './pages-settings.rules';
import { addForms, addScriptedPages, addReadPages } from './part';
import type { PagesNeeds } from './part';
import { ReadPagesService } from './read-pages.service';

export const pages: Area<never> = {
  name: 'pages',
  entities: [],
  resolvers: [],
  operations: {},
  settings: (config) => [pagesSettings(config), writtenTexts(config)],
};

/** What pages are made of, and what answers where there is none. */
export interface PreparedPages {
  folder: string;
  texts: WrittenTexts;
  built: BuiltPagesService;
  failures: FailuresService;
  read: ReadPagesService;
  notFound: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> | undefined;
}

/** Undefined where the pages were not built. */
export function preparePages(
  { config, log }: Platform,
  { budgets }: Pick<Guard, 'budgets'>,
): PreparedPages | undefined {
  const folder = built('public');
  if (!existsSync(built('admin')) || !existsSync(folder)) return undefined;
  const texts = writtenTexts(config);
  const pages = new BuiltPagesService(folder, {
    texts,
    giftLinks: pagesSettings(config).giftLinks,
    publicUrl: config.publicUrl,
  });
  const failures = new FailuresService(budgets, log);
  const read = new ReadPagesService(pages, failures);
  const isForReader = (request: FastifyRequest): boolean =>
    ['GET', 'HEAD'].includes(request.method) && wantsPage(request);
  return {
    ...{ folder, texts, built: pages, failures, read },
    notFound: (request, reply) => (isForReader(request) ? read.send(request, reply, read.unknown(request)) : undefined),
  };
}

/** What browsers get: the built back-office, the light public pages with the forms that work without a script, the explorer of the API. */
export async function addPages(
  http: FastifyInstance,
  platform: Platform,
  needs: PagesNeeds & { prepared: PreparedPages | undefined },
): Promise<void> {
  const factsSchema = new FactsSchemaService();
  http.get('/facts.schema.json', async (request, reply) => factsSchema.send(request, reply));
  const { prepared } = needs;
  if (prepared === undefined) return;
  await http.register(fastifyStatic, { ...delivery, root: built('admin'), prefix: '/admin/' });
  await http.register(fastifyStatic, { ...beside, root: prepared.folder, prefix: '/contribuer/' });
  http.get('/admin', async (_request, reply) => reply.redirect('/admin/'));
  const explorer = built('explorer');
  const wantsExplorer = pagesSettings(platform.config).explorer;
  const hasExplorer = wantsExplorer && existsSync(explorer);
  if (wantsExplorer && !hasExplorer) platform.log.warn('the explorer is not served: npm run build was not run for it');
  addHome(http, prepared.built, hasExplorer);
  const made = { ...needs, ...platform, ...prepared };
  await addScriptedPages(http, made);
  await addReadPages(http, made);
  await addForms(http, made);
  if (!hasExplorer) return;
  await http.register(fastifyStatic, { ...beside, root: explorer, prefix: '/explorer/' });
  addExplorer(http, explorer);
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

function built(part: string): string {
  return join(ROOT, 'dist', part);
}
