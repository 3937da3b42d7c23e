import { topic } from '../../platform/jobs/topic';

/** `emailHash`: of an address that may be nobody's. `requestedAt`: RFC 3339. */
export const sendAccessLink = topic<{ emailHash: string; requestedAt: string }>('profile.access-link');
/** Seals the addresses that the version before kept. */
export const sealEmails = topic<object>('profile.seal-emails');
