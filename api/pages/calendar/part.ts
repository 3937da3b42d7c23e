import type { FastifyInstance } from 'fastify';
import type { CalendarFeedService } from '../../plans';
import { COST } from '../../platform/graphql/costs';
import type { FailuresService } from '../failures.service';

/** The address is the secret: it goes neither to other sites nor into a search engine. */
const DISCREET = { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' };
const FILE = { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="plan.ics"' };

/** Where calendars read the plan of a person. */
export function addCalendars(http: FastifyInstance, failures: FailuresService, feed: CalendarFeedService): void {
  http.get<{ Params: { file: string } }>('/calendrier/:file', async (request, reply) => {
    reply.headers(DISCREET);
    failures.charge(request.ip, COST.RANKING);
    const [, token] = /^(.+)\.ics$/.exec(request.params.file) ?? [];
    const calendar = token === undefined ? undefined : await feed.read(token);
    return calendar === undefined ? reply.callNotFound() : reply.headers(FILE).send(calendar);
  });
}
