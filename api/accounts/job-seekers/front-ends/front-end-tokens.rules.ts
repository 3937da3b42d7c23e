import { namedUuid } from '../../../platform/ids';
import type { Signer } from '../../../platform/signer';
import { profileToken } from '../profile-tokens.rules';

/** A signed JSON Web Token has three parts; tokens of ours have at most two. */
export function isOfFrontEnd(token: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
}

/** Somebody as their front end names them. */
export interface Subject {
  issuer: string;
  subject: string;
}

/**
 * The access token of the one profile that somebody of a front end has or may make: always the same, and nobody else can tell it or the
 * profile's id from who they are.
 */
export function tokenOfSubject(signer: Signer, { issuer, subject }: Subject): string {
  const words = JSON.stringify([issuer, subject]);
  return profileToken(
    namedUuid(signer.sign('profile of a front end', words)),
    signer.sign('token of a front end', words),
  );
}

/** The keys of a front end cannot be read: its token may be good. */
export class KeysAwayError extends Error {}
