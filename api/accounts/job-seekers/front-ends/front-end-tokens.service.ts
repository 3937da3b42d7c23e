import { decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../../platform/clock';
import { unavailable } from '../../../platform/graphql/unavailable';
import type { Logger } from '../../../platform/log';
import type { Signer } from '../../../platform/signer';
import { tokenHash } from '../../../platform/tokens';
import { FrontEndKeysService } from './front-end-keys.service';
import { KeysAwayError, tokenOfSubject } from './front-end-tokens.rules';
import type { FrontEnd } from './front-ends-settings.rules';

/** Those of a public key: with a shared secret, whoever checks tokens could make them. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
/** How far the clock of a front end may be from ours. */
const TOLERANCE_SECONDS = 30;
const MAX_CHECKED = 10_000;
/** A key that its front end took back is believed for so long at most, after the time for which keys are kept. */
const CHECKED_MS = 600_000;
/** Characters: a longer subject is no name of a person. OpenID Connect allows 255. */
const MAX_SUBJECT = 255;

interface Known extends Omit<FrontEnd, 'keys'> {
  keys: FrontEndKeysService;
}

interface Checked {
  token: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** Knows the people of front ends that sign them in themselves, by the tokens (JWT) that these give them. */
export class FrontEndTokensService {
  private readonly frontEnds: ReadonlyMap<string, Known>;
  /** By the hash of the token: to check a signature takes longer than all else of most requests. */
  private readonly checked = new LRUCache<string, Checked>({ max: MAX_CHECKED });

  constructor(
    frontEnds: readonly FrontEnd[],
    private readonly needs: { clock: Clock; signer: Signer; log: Logger },
  ) {
    this.frontEnds = new Map(
      frontEnds.map((one) => [one.issuer, { ...one, keys: new FrontEndKeysService(one.keys, needs) }]),
    );
  }

  /**
   * The access token of the person's profile, whether or not there is one yet; undefined for a token that is not good. Throws
   * SERVICE_UNAVAILABLE while the keys of its front end cannot be read.
   */
  async accessTokenFor(token: string): Promise<string | undefined> {
    const hash = tokenHash(token);
    const known = this.checked.get(hash);
    if (known !== undefined && this.now() < known.until) return known.token;
    const claims = await this.claimsOf(token);
    if (claims === undefined) return undefined;
    const { iss: issuer = '', sub: subject = '', exp = 0 } = claims;
    if (subject === '' || subject.length > MAX_SUBJECT) return undefined;
    const own = tokenOfSubject(this.needs.signer, { issuer, subject });
    this.checked.set(hash, { token: own, until: Math.min(exp * 1000, this.now() + CHECKED_MS) });
    return own;
  }

  private async claimsOf(token: string): Promise<JWTPayload | undefined> {
    try {
      const frontEnd = this.frontEnds.get(decodeJwt(token).iss ?? '');
      if (frontEnd === undefined) return undefined;
      const { payload } = await jwtVerify(token, frontEnd.keys.keyFor, {
        ...{ issuer: frontEnd.issuer, audience: frontEnd.audiences },
        algorithms: ALGORITHMS,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: this.needs.clock.now(),
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      // A key that is too short, for example. That keys cannot be read was said when they were asked for.
      if (!(error instanceof KeysAwayError)) this.needs.log.warn({ err: error }, 'a key of a front end cannot be used');
      throw unavailable(error as Error);
    }
  }

  private now(): number {
    return this.needs.clock.now().getTime();
  }
}
