import type { AuthProvider } from 'react-admin';
import { requestOnce } from '../../client/client';
import { hasJustActed } from '../../client/gestures';
import { ApiError, withoutRefusal, found } from '../../client/errors';
import { session, signedIn, signedOut } from '../../client/pageSession';
import type { Account } from '../../client/session';
import { SignInDocument, SignOutDocument, ViewerDocument, type ViewerQuery } from '../../generated/graphql';
import { takePreferences } from '../../preferences/preferences';
import { may } from './permissions';

type Viewer = NonNullable<ViewerQuery['viewer']>;

export interface Credentials {
  email: string;
  password: string;
}

/** Long enough for the several checks of one screen, short enough to notice a role change. */
const VIEWER_LIFETIME_MS = 30_000;

let asked: { at: number; viewer: Promise<Viewer> } | undefined;
/** The last viewer that the server named. */
let known: Viewer | undefined;

const forget = (): void => {
  asked = undefined;
};

const accountOf = ({ id, name, email }: Account): Account => ({ id, name, email });

async function askViewer(): Promise<Viewer> {
  const { viewer } = await requestOnce(ViewerDocument, {});
  if (!viewer) throw new ApiError('UNAUTHENTICATED');
  signedIn(accountOf(viewer));
  return viewer;
}

/** Once somebody has signed in, a screen is never taken from them: not by an ended session, which asks to sign in over the page, nor without the server. */
async function askOrKeep(): Promise<Viewer> {
  const purpose = hasJustActed() ? 'open' : 'background';
  try {
    const viewer = await askViewer();
    if (session.current().kind !== 'taken') {
      known = viewer;
      takePreferences(viewer.preferences);
    }
    return known ?? viewer;
  } catch (error) {
    forget();
    if (known === undefined) throw error;
    if (error instanceof ApiError && error.code === 'UNAUTHENTICATED') void session.ended(purpose);
    return known;
  }
}

function viewer(): Promise<Viewer> {
  if (!asked || Date.now() - asked.at > VIEWER_LIFETIME_MS) asked = { at: Date.now(), viewer: askOrKeep() };
  return asked.viewer;
}

/** Signs in, on the sign-in page or over another one. */
export async function signIn(input: Credentials): Promise<void> {
  signedIn(accountOf(found(withoutRefusal((await requestOnce(SignInDocument, { input })).signIn).viewer)));
  forget();
}

/** The page goes on with the account that is signed in now. */
export function continueAsOther(): void {
  session.continueAsOther();
  known = undefined;
  forget();
}

export const authProvider: AuthProvider = {
  login: signIn,
  logout: async () => {
    const isOurs = known !== undefined && session.current().kind === 'open';
    known = undefined;
    forget();
    signedOut();
    if (isOurs) await requestOnce(SignOutDocument, {}).catch(() => undefined);
  },
  checkAuth: async () => {
    await viewer();
  },
  // react-admin would sign out and take the call for a success: the call itself waits for the person, or fails.
  checkError: async () => undefined,
  getIdentity: async () => {
    const { id, name } = await viewer();
    return { id, fullName: name };
  },
  getPermissions: async () => (await viewer()).permissions,
  canAccess: async ({ resource, action }) => may((await viewer()).permissions, { resource, action }),
};
