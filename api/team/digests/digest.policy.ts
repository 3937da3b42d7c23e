import { everyStaff } from '../../accounts/permissions';
import type { Permission } from '../../accounts/permissions';

/** Everybody chooses for themselves. */
export const chooseDigest = everyStaff('notice.chooseDigest');

export const digestOperations = {
  noticeDigest: chooseDigest,
  chooseNoticeDigest: chooseDigest,
} satisfies Record<string, Permission>;
