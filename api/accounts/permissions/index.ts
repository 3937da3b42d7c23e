export { anyoneMay, everyStaff, grantedTo, jobSeekerMay, may, staffMay } from './permissions.rules';
export type { Permission } from './permissions.rules';
export { SYSTEM, ANONYMOUS } from './viewer.rules';
export type { Anonymous, JobSeeker, Staff, StaffRole, Viewer } from './viewer.rules';
