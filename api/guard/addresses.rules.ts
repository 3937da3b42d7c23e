/** Uses of one address: so many in ten minutes, so many in a day. */
export interface Limit {
  recent: number;
  day: number;
}

export const RECENT_MS = 10 * 60_000;

/** The uses that have a count of their own. */
export type LimitedUse =
  'SUBMISSION' | 'UNPROVED' | 'REPLY' | 'SIMILAR' | 'ACCESS_LINK' | 'COACHING' | 'PASSWORD_LINK' | 'SHARE' | 'PROPOSAL';

/** Mails to an address that nobody has shown to be theirs: each kind has a count of its own. */
export type UnaskedMail = 'UNASKED_MAIL' | 'ACCESS_LINK_MAIL' | 'COACHING_MAIL' | 'PASSWORD_LINK_MAIL';

/**
 * A form asks for what is similar again and again while somebody writes one contribution. A submission that comes without a proof of work,
 * because the browser runs no script, is counted more strictly in its place.
 */
const LIMIT_FACTORS: Readonly<Record<LimitedUse, number>> = {
  SUBMISSION: 1,
  UNPROVED: 0.4,
  REPLY: 1,
  SIMILAR: 40,
  ACCESS_LINK: 1,
  COACHING: 1,
  PASSWORD_LINK: 1,
  SHARE: 1,
  PROPOSAL: 1,
};

/** Where nothing else is said. */
export const USUAL_SUBMISSIONS: Limit = { recent: 5, day: 30 };

/** Mails that anybody can have sent to an address, which may be a stranger's: receipts, and why a mail was not kept. */
export const UNASKED_MAILS: Limit = { recent: 5, day: 5 };

/** One mailbox, however it is written: letters of either case, and without what stands after a plus sign. */
export function mailboxOf(email: string): string {
  const [, name = '', host = ''] = /^(.*)@([^@]*)$/.exec(email.trim().toLowerCase()) ?? [];
  return `${name.replace(/(?<=.)\+.*$/, '')}@${host}`;
}

export function limitOf(use: LimitedUse, { recent, day }: Limit): Limit {
  const times = (count: number): number => Math.ceil(count * LIMIT_FACTORS[use]);
  return { recent: times(recent), day: times(day) };
}

/** The key under which uses are counted: an IPv4 address, or the /64 network of an IPv6 address, since one household or machine usually has a whole /64. */
export function networkOf(address: string): string {
  const [bare = ''] = address.split('%');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined || !bare.includes(':')) return mapped ?? bare;
  const [left = [], right = []] = bare.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
