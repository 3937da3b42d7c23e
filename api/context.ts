import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountsLoaders, anonymous } from './accounts';
import type { AccountsLoaders, RequestContext, SessionCookie, Viewer } from './accounts';
import type { App } from './app';
import type { Language } from './platform/graphql/payload';
import type { ResolverClass } from './platform/area';

const COOKIE = 'session';

export type Loaders = AccountsLoaders;

export interface ApiContext extends RequestContext<Loaders> {
  resolvers: ReadonlyMap<unknown, InstanceType<ResolverClass>>;
}

/** Viewer and fresh loaders for one request. */
export async function createContext(app: App, request: FastifyRequest, reply: FastifyReply): Promise<ApiContext> {
  return {
    viewer: await viewerOf(app, request),
    language: languageOf(request),
    requestId: request.id,
    session: sessionCookie(app, request, reply),
    loaders: createLoaders(app),
    resolvers: app.resolvers,
  };
}

function createLoaders({ database }: App): Loaders {
  return accountsLoaders(database);
}

async function viewerOf(app: App, request: FastifyRequest): Promise<Viewer> {
  const session = request.cookies[COOKIE];
  return (session === undefined ? undefined : await app.sessions.viewerOf(session)) ?? anonymous;
}

/** French unless the client prefers English. */
function languageOf(request: FastifyRequest): Language {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'fr';
}

function sessionCookie({ config }: App, request: FastifyRequest, reply: FastifyReply): SessionCookie {
  const options = { path: '/', httpOnly: true, sameSite: 'strict', secure: config.publicUrl.startsWith('https:') } as const;
  return {
    token: request.cookies[COOKIE],
    set: (token) => void reply.setCookie(COOKIE, token, options),
    clear: () => void reply.clearCookie(COOKIE, options),
  };
}
