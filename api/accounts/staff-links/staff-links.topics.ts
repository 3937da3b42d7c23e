import { topic } from '../../platform/jobs/topic';

/** `isInvitation`: the person has no password of their own yet. `sentAt`: RFC 3339. */
export const sendStaffLink = topic<{ staffUserId: string; isInvitation: boolean; sentAt: string }>('staff.send-link');
/** `emailHash`: of an address that may be nobody's. `requestedAt`: RFC 3339. */
export const requestStaffLink = topic<{ emailHash: string; requestedAt: string }>('staff.request-link');
