import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountsLoaders, anonymous } from './accounts';
import type { RequestContext, SessionCookie, Viewer } from './accounts';
import type { App } from './app';
import { catalogueLoaders } from './catalogue';
import { contributionsLoaders } from './contributions';
import { plansLoaders } from './plans';
import type { Language } from './platform/language';
import { profilesLoaders } from './profiles';
import { referenceLoaders } from './reference';
import { situationsLoaders } from './situations';

const COOKIE = 'session';

export type Loaders = ReturnType<typeof createLoaders>;

export interface ApiContext extends RequestContext<Loaders> {
  resolvers: ReadonlyMap<unknown, object>;
}

/** Viewer and fresh loaders for one request. */
export async function createContext(app: App, request: FastifyRequest, reply: FastifyReply): Promise<ApiContext> {
  return {
    viewer: await viewerOf(app, request),
    viewerNow: async () => viewerOf(app, request, { renews: false }),
    address: request.ip,
    language: languageOf(request),
    requestId: request.id,
    isOwnPage: request.headers['sec-fetch-site'] === 'same-origin',
    session: sessionCookie(app, request, reply),
    loaders: createLoaders(app),
    resolvers: app.resolvers,
  };
}

function createLoaders({ database, worlds, people }: App) {
  return {
    ...accountsLoaders(database),
    ...referenceLoaders(database),
    ...situationsLoaders(database, worlds, people),
    ...profilesLoaders(database),
    ...catalogueLoaders(database),
    ...plansLoaders(database),
    ...contributionsLoaders(database),
  };
}

/** A bearer token is a job seeker's; the cookie is a staff member's. */
async function viewerOf(app: App, request: FastifyRequest, use = { renews: true }): Promise<Viewer> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return (await app.profiles.viewerOf(bearer)) ?? anonymous;
  const session = request.cookies[COOKIE];
  return (session === undefined ? undefined : await app.sessions.viewerOf(session, use)) ?? anonymous;
}

/** French unless the client prefers English. */
function languageOf(request: FastifyRequest): Language {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'fr';
}

function sessionCookie({ config }: App, request: FastifyRequest, reply: FastifyReply): SessionCookie {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: config.publicUrl.startsWith('https:'),
  } as const;
  return {
    token: request.cookies[COOKIE],
    set: (token) => void reply.setCookie(COOKIE, token, options),
    clear: () => void reply.clearCookie(COOKIE, options),
  };
}
