import fastifyStatic from '@fastify/static';
import type { FastifyStaticOptions } from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Platform } from '../platform/platform';
import { addForms } from './part';
import type { PagesNeeds } from './part';

/** The built back-office and the light public pages, with the forms that work without a script; none where they were not built. */
export async function addPages(http: FastifyInstance, platform: Platform, needs: PagesNeeds): Promise<void> {
  const admin = join(builtFolder(), 'admin');
  const pages = join(builtFolder(), 'public');
  if (!existsSync(admin) || !existsSync(pages)) return;
  await http.register(fastifyStatic, { ...delivery, root: admin, prefix: '/admin/' });
  await http.register(fastifyStatic, {
    ...delivery,
    root: pages,
    prefix: '/contribuer/',
    decorateReply: false,
    index: false,
  });
  http.get('/', async (_request, reply) => reply.redirect('/contribuer'));
  http.get('/admin', async (_request, reply) => reply.redirect('/admin/'));
  // Where a page sends no referrer, its browser does not say whence its forms come either.
  const form = { 'referrer-policy': 'same-origin' };
  http.get('/contribuer', async (_request, reply) => reply.headers(form).sendFile('contribuer.html', pages));
  http.get('/contribuer/suivi', async (_request, reply) => reply.headers(form).sendFile('suivi.html', pages));
  http.get('/contribuer/conseil', async (_request, reply) => reply.sendFile('conseil.html', pages));
  http.get('/essayer', async (_request, reply) => reply.sendFile('essayer.html', pages));
  await addForms(http, { ...needs, ...platform, folder: pages });
}

/** Compressed by the build; the names of assets change with their content, so that they never need asking for again. */
const delivery: Pick<FastifyStaticOptions, 'preCompressed' | 'cacheControl' | 'setHeaders'> = {
  preCompressed: true,
  cacheControl: false,
  setHeaders: (reply, path) =>
    void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
};

/** dist/, where this file is itself once it is compiled. */
function builtFolder(): string {
  const root = resolve(__dirname, '../..');
  return basename(root) === 'dist' ? root : join(root, 'dist');
}
