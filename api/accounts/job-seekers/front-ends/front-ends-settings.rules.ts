import type { Config } from '../../../platform/config';
import { ConfigError } from '../../../platform/variables';

/** A front end with a sign-in of its own, whose tokens are believed. */
export interface FrontEnd {
  /** As its tokens name it. */
  issuer: string;
  /** For whom its tokens must be: for one of these. */
  audiences: string[];
  /** Where its public keys are: a JSON Web Key Set. */
  keys: URL;
}

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** FRONT_END_TOKENS: "<issuer> <audience>|<audience> <address of the keys>", several with commas. Throws ConfigError. */
export function frontEndsSettings({ variables }: Pick<Config, 'variables'>): FrontEnd[] {
  const value = variables.text('FRONT_END_TOKENS');
  if (value === undefined || value === 'off') return [];
  const frontEnds = value.split(',').map((one) => frontEndOf(one.trim()));
  if (new Set(frontEnds.map(({ issuer }) => issuer)).size < frontEnds.length)
    throw new ConfigError('FRONT_END_TOKENS: an issuer stands there twice');
  return frontEnds;
}

function frontEndOf(words: string): FrontEnd {
  const [issuer, audience, keys, ...more] = words.split(/\s+/);
  if (issuer === undefined || audience === undefined || keys === undefined || more.length > 0)
    throw new ConfigError(`FRONT_END_TOKENS: "${words}" is not an issuer, an audience and an address of keys`);
  // Not spaces between them: with a comma forgotten, the keys of one front end would be believed for another.
  const audiences = audience.split('|');
  if (audiences.includes('')) throw new ConfigError(`FRONT_END_TOKENS: an audience is missing in "${words}"`);
  const address = URL.canParse(keys) ? new URL(keys) : undefined;
  const isSafe = address?.protocol === 'https:' || (address?.protocol === 'http:' && LOOPBACK.test(address.hostname));
  if (address === undefined || !isSafe)
    throw new ConfigError(
      `FRONT_END_TOKENS: "${keys}" is no https address: whoever changes keys on their way is believed`,
    );
  return { issuer, audiences, keys: address };
}
