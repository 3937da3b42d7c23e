import type { AuthProvider } from 'react-admin';
import { request } from '../../client/client';
import { ApiError, accepted } from '../../client/errors';
import { SignInDocument, SignOutDocument, ViewerDocument, type ViewerQuery } from '../../generated/graphql';
import { may } from './permissions';

type Viewer = NonNullable<ViewerQuery['viewer']>;

interface Credentials {
  email: string;
  password: string;
}

/** Long enough for the several checks of one screen, short enough to notice a role change. */
const VIEWER_LIFETIME_MS = 30_000;

let asked: { at: number; viewer: Promise<Viewer | null> } | undefined;

const forget = (): void => {
  asked = undefined;
};

async function askViewer(): Promise<Viewer | null> {
  try {
    return (await request(ViewerDocument, {})).viewer ?? null;
  } catch (error) {
    forget();
    throw error;
  }
}

function viewer(): Promise<Viewer | null> {
  if (!asked || Date.now() - asked.at > VIEWER_LIFETIME_MS) asked = { at: Date.now(), viewer: askViewer() };
  return asked.viewer;
}

async function signedIn(): Promise<Viewer> {
  const known = await viewer();
  if (!known) throw new ApiError('UNAUTHENTICATED');
  return known;
}

export const authProvider: AuthProvider = {
  login: async (input: Credentials) => {
    accepted((await request(SignInDocument, { input })).signIn);
    forget();
  },
  logout: async () => {
    const wasSignedIn = await viewer().catch(() => null);
    forget();
    if (wasSignedIn) await request(SignOutDocument, {}).catch(() => undefined);
  },
  checkAuth: async () => {
    await signedIn();
  },
  checkError: async (error: unknown) => {
    if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') return;
    forget();
    throw error;
  },
  getIdentity: async () => {
    const { id, name } = await signedIn();
    return { id, fullName: name };
  },
  getPermissions: async () => (await signedIn()).permissions,
  canAccess: async ({ resource, action }) => may((await signedIn()).permissions, { resource, action }),
};
