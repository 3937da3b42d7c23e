import { type Account, PageSession } from './session';
import { dropTypedByOthers } from './typedCopies';

/** Where the pages of one browser, which share one cookie, tell each other who is signed in. */
const KEY = 'admin.signedIn';

/** The session of this page. */
export const session = new PageSession();

/** Who was signed in last in this browser, and has not signed out. */
export function signedInHere(): Account | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as Account | null;
  } catch {
    return null;
  }
}

/** Without storage the pages do not know of each other. */
function tell(account: Account | null): void {
  try {
    if (account) localStorage.setItem(KEY, JSON.stringify(account));
    else localStorage.removeItem(KEY);
  } catch {
    return;
  }
}

/** Notices that another page of this browser has signed in with another account. */
export function lookAround(): void {
  const account = signedInHere();
  const owner = session.account();
  if (account && owner && account.id !== owner.id && session.current().kind !== 'taken') session.signedIn(account);
}

export function signedIn(account: Account): void {
  tell(account);
  session.signedIn(account);
}

export function signedOut(): void {
  const owner = session.account();
  if (owner) dropTypedByOthers(owner.id);
  tell(null);
  session.close();
}

window.addEventListener('storage', ({ key }) => {
  const account = key === KEY ? signedInHere() : null;
  if (account && session.account()) session.signedIn(account);
});
