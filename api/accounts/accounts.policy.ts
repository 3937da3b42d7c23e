import { anyoneMay, everyStaff, jobSeekerMay, staffMay } from './permissions';
import type { Permission } from './permissions';

export const signInAndOut = anyoneMay('session.open');
export const seeOwnAccount = anyoneMay('session.see');
/** One's own password, sessions and preferences. */
export const keepOwnAccount = everyStaff('account.own');
export const readStaff = staffMay('staff.read');
export const editStaff = staffMay('staff.edit');
export const readAudit = staffMay('audit.read', 'ANALYST');
/** The history of one object, shown beside it. */
export const readHistory = everyStaff('audit.history');

export const manageOwnTokens = jobSeekerMay('profile.tokens');

/** Each type says by itself what the viewer may read of it. */
const readNodes = anyoneMay('nodes.read');

export const accountsOperations = {
  node: readNodes,
  viewer: seeOwnAccount,
  staff: readStaff,
  auditEvents: readAudit,
  signIn: signInAndOut,
  signOut: signInAndOut,
  mySessions: keepOwnAccount,
  endMySession: keepOwnAccount,
  changeMyPassword: keepOwnAccount,
  setOwnPreferences: keepOwnAccount,
  saveStaffUser: editStaff,
  eraseStaffUser: editStaff,
  sendPasswordLink: editStaff,
  requestPasswordLink: signInAndOut,
  usePasswordLink: signInAndOut,
  myTokens: manageOwnTokens,
  revokeToken: manageOwnTokens,
} satisfies Record<string, Permission>;
