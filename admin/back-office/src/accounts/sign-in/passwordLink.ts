import { requestOnce } from '../../client/client';
import { withoutRefusal } from '../../client/errors';
import { RequestPasswordLinkDocument, UsePasswordLinkDocument } from '../../generated/graphql';

const ADDRESS = /^#\/password\?token=([\w-]+)$/;

/** The secret of the mailed link that was followed; undefined for every other address. */
export const secretIn = (hash: string): string | undefined => ADDRESS.exec(hash)?.[1];

export async function choosePassword(token: string, newPassword: string): Promise<void> {
  withoutRefusal((await requestOnce(UsePasswordLinkDocument, { input: { token, newPassword } })).usePasswordLink);
}

/** Has the link mailed, if somebody has this address: the answer does not tell. */
export async function requestPasswordLink(email: string): Promise<void> {
  withoutRefusal((await requestOnce(RequestPasswordLinkDocument, { input: { email } })).requestPasswordLink);
}

/** The secret does not stay in the address, nor in the history of the browser. */
export const leaveSecret = (): void => window.history.replaceState(null, '', window.location.pathname);
