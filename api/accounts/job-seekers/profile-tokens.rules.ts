import { newToken } from '../../platform/tokens';

/** An access token expires after so many months without use. */
export const TOKEN_MONTHS = 24;

/** A secret that names its profile, so that it is looked up among those of the profile alone: "<profile's id>.<secret>". */
export function profileToken(profileId: string, secret = newToken()): string {
  return `${Buffer.from(profileId.replaceAll('-', ''), 'hex').toString('base64url')}.${secret}`;
}

/** The profile that a token names; undefined for one of the former form, which names none, and for what is no token. */
export function profileNamedBy(token: string): string | undefined {
  const [, named] = /^([\w-]{22})\.[\w-]{43}$/.exec(token) ?? [];
  if (named === undefined) return undefined;
  const hex = Buffer.from(named, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The last day on which a token must have been used to be valid on another day: ISO days. */
export function oldestUse(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - TOKEN_MONTHS);
  return day.toISOString().slice(0, 10);
}
