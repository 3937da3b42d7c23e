import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from './accounts';
import { ANONYMOUS } from './accounts/permissions';
import type { JobSeeker, Staff, Viewer } from './accounts/permissions';
import type { ResolverContext } from './platform/graphql/schema';
import type { Language } from './platform/language';

const COOKIE = 'session';

export type ApiContext = RequestContext<object> & ResolverContext;

/** What tells the viewer of a request, and what its resolvers use. */
export interface ContextNeeds extends ResolverContext {
  sessions: { viewerOf(token: string, use: { renews: boolean }): Promise<Staff | undefined> };
  profiles: { viewerOf(token: string): Promise<JobSeeker | undefined> };
  loaders(viewer: Viewer): object;
  /** Cookies are sent over https only. */
  isSecure: boolean;
}

/** Viewer and fresh loaders for one request. */
export async function createContext(
  needs: ContextNeeds,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<ApiContext> {
  const viewer = await viewerOf(needs, request);
  return {
    viewer,
    viewerNow: async () => viewerOf(needs, request, { renews: false }),
    address: request.ip,
    language: languageOf(request),
    requestId: request.id,
    isOwnPage: request.headers['sec-fetch-site'] === 'same-origin',
    session: sessionCookie(needs, request, reply),
    loaders: needs.loaders(viewer),
    resolvers: needs.resolvers,
  };
}

/** A bearer token is a job seeker's; the cookie is a staff member's. */
async function viewerOf(needs: ContextNeeds, request: FastifyRequest, use = { renews: true }): Promise<Viewer> {
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return (await needs.profiles.viewerOf(bearer)) ?? ANONYMOUS;
  const session = request.cookies[COOKIE];
  return (session === undefined ? undefined : await needs.sessions.viewerOf(session, use)) ?? ANONYMOUS;
}

/** French unless the client prefers English. */
function languageOf(request: FastifyRequest): Language {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'fr';
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
