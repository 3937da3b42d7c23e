import type { FastifyInstance, FastifyReply } from 'fastify';
import { COST } from '../../platform/graphql/costs';
import { CACHE_FOR_ALL } from '../../platform/graphql/public-cache';
import type { FailuresService } from '../failures.service';
import type { ReadPagesService } from '../read-pages.service';
import { LIST, askedIn, spokenIn } from './addresses.rules';
import type { ItemPagesService } from './item-pages.service';
import type { ListPagesService } from './list-pages.service';
import { robots } from './sitemap.rules';
import type { SitemapService } from './sitemap.service';

interface Services {
  read: ReadPagesService;
  failures: FailuresService;
  lists: ListPagesService;
  items: ItemPagesService;
  sitemaps: SitemapService;
  publicUrl: string;
}

/** The published catalogue for people and for search engines. */
export function addCatalogue(scope: FastifyInstance, services: Services): void {
  const { read, failures, lists, items, sitemaps, publicUrl } = services;
  scope.get(LIST, async (request, reply) => {
    const asked = askedIn(request.query);
    failures.charge(request.ip, asked.search === '' ? COST.QUERY : COST.TEXT_SEARCH);
    const spoken = spokenIn(request.query, request.headers['accept-language']);
    return read.send(request, reply, (await lists.page(asked, spoken)) ?? read.unknown(request));
  });
  scope.get<{ Params: { slug: string } }>(`${LIST}/:slug`, async (request, reply) => {
    failures.charge(request.ip, COST.QUERY);
    const spoken = spokenIn(request.query, request.headers['accept-language']);
    return read.send(request, reply, await items.page(request.params.slug, spoken));
  });
  scope.get<{ Querystring: { part?: unknown } }>('/sitemap.xml', async (request, reply) => {
    failures.charge(request.ip, COST.SCAN);
    const xml = await sitemaps.xml(request.query.part);
    return xml === undefined
      ? read.send(request, reply, read.unknown(request))
      : kept(reply).type('application/xml; charset=utf-8').send(xml);
  });
  scope.get('/robots.txt', async (_request, reply) =>
    kept(reply).type('text/plain; charset=utf-8').send(robots(publicUrl)),
  );
}

function kept(reply: FastifyReply): FastifyReply {
  return reply.header('cache-control', CACHE_FOR_ALL);
}
