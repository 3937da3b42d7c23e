import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from './accounts';
import { ANONYMOUS } from './accounts/permissions';
import type { Anonymous, JobSeeker, Staff, Viewer } from './accounts/permissions';
import type { ResolverContext } from './platform/graphql/schema';
import { isForeign } from './platform/http/own-site.rules';
import { languageOf } from './platform/http/request-language';

const COOKIE = 'session';
const UNKNOWN_TOKEN: Viewer = { ...ANONYMOUS, hasUnknownToken: true };

export type ApiContext = RequestContext<object> & ResolverContext;

/** What tells the viewer of a request, and what its resolvers use. */
export interface ContextNeeds extends ResolverContext {
  sessions: { viewerOf(token: string, use: { renews: boolean }): Promise<Staff | undefined> };
  profiles: { viewerOf(token: string, use: { renews: boolean }): Promise<JobSeeker | Anonymous | undefined> };
  loaders(viewer: Viewer): object;
  /** Cookies are sent over https only. */
  isSecure: boolean;
  /** With its port: where people find this service. */
  ownHost: string;
}

export interface Asked {
  request: FastifyRequest;
  reply: FastifyReply;
}

/** The context of each request, made once. */
export class Contexts {
  private readonly made = new WeakMap<FastifyRequest, Promise<ApiContext>>();

  constructor(private readonly make: (asked: Asked) => Promise<ApiContext>) {}

  async of(asked: Asked): Promise<ApiContext> {
    const { request } = asked;
    const context = this.made.get(request) ?? this.make(asked);
    this.made.set(request, context);
    return context;
  }

  /** Undefined for a request that was answered without one. */
  async madeFor(request: FastifyRequest): Promise<ApiContext | undefined> {
    return this.made.get(request);
  }
}

/** Viewer and fresh loaders for one request. */
export async function createContext(needs: ContextNeeds, { request, reply }: Asked): Promise<ApiContext> {
  const viewer = await viewerOf(needs, request, { renews: true });
  // What is answered from memory needs none.
  const loaders = once(() => needs.loaders(viewer));
  return {
    viewer,
    viewerNow: async () => viewerOf(needs, request, { renews: false }),
    address: request.ip,
    agent: request.headers['user-agent'],
    language: languageOf(request),
    requestId: request.id,
    isOwnPage: request.headers['sec-fetch-site'] === 'same-origin',
    isReadOnly: request.method === 'GET',
    answer: { isForAll: false, isPersonal: false, isMakeshift: false },
    session: sessionCookie(needs, request, reply),
    get loaders() {
      return loaders();
    },
    resolvers: needs.resolvers,
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** A bearer token is a job seeker's; the cookie is a staff member's, and counts for nothing where another site may have sent the request. */
async function viewerOf(needs: ContextNeeds, request: FastifyRequest, use: { renews: boolean }): Promise<Viewer> {
  const bearer = bearerOf(request);
  if (bearer !== undefined) {
    // A GET writes nothing, not even that the token was used.
    const seen = { ...use, renews: use.renews && request.method !== 'GET' };
    return (await needs.profiles.viewerOf(bearer, seen)) ?? UNKNOWN_TOKEN;
  }
  const session = mayUseCookie(needs, request) ? request.cookies[COOKIE] : undefined;
  return (session === undefined ? undefined : await needs.sessions.viewerOf(session, use)) ?? ANONYMOUS;
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
}

/** A GET can be caused by a link, and its answer may be kept: streams, which cannot be, check by themselves whence they are asked. */
function mayUseCookie({ ownHost }: ContextNeeds, request: FastifyRequest): boolean {
  const isRead = request.method === 'GET' && request.routeOptions.url === '/graphql';
  return !isRead && !isForeign(request.headers, [ownHost, request.host]);
}

/** What decides an answer for somebody who is nobody in particular; undefined for everybody else. `asked`: the query, as it was sent. */
export function anybodysQuestion(request: FastifyRequest, asked: string | undefined): string | undefined {
  const { authorization, accept = '' } = request.headers;
  const isKnown = authorization !== undefined || (request.method !== 'GET' && request.cookies[COOKIE] !== undefined);
  return isKnown || asked === undefined ? undefined : [languageOf(request), accept, asked].join('\n');
}

/** What decides an answer for a person, beside who they are; undefined for who sends no token of one. `asked`: the query, as it was sent. */
export function personalQuestion(request: FastifyRequest, asked: string | undefined): string | undefined {
  const isPersonal = request.method === 'POST' && bearerOf(request) !== undefined && asked !== undefined;
  return isPersonal ? [languageOf(request), request.headers.accept ?? '', asked].join('\n') : undefined;
}

function sessionCookie(
  { isSecure }: ContextNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
): RequestContext['session'] {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure,
  } as const;
  return {
    token: request.cookies[COOKIE],
    set: (token) => void reply.setCookie(COOKIE, token, options),
    clear: () => void reply.clearCookie(COOKIE, options),
  };
}
