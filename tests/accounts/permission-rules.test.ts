import {
  anyoneMay,
  everyStaff,
  grantedTo,
  jobSeekerMay,
  may,
  staffMay,
} from '../../api/accounts/permissions/permissions.rules';
import type { Permission } from '../../api/accounts/permissions/permissions.rules';
import { ANONYMOUS } from '../../api/accounts/permissions/viewer.rules';
import type { JobSeeker, Staff, StaffRole, Viewer } from '../../api/accounts/permissions/viewer.rules';

const staff = (...roles: StaffRole[]): Staff => ({ kind: 'STAFF', id: 'staff-1', name: 'Ada', roles });
const jobSeeker: JobSeeker = { kind: 'JOB_SEEKER', profileId: 'profile-1' };
const publish = staffMay('publish', 'PUBLISHER');

describe('a permission', () => {
  it.each<[string, Permission, Viewer, boolean]>([
    ['lets anonymous visitors do what anyone may', anyoneMay('read'), ANONYMOUS, true],
    ['lets staff do what anyone may', anyoneMay('read'), staff(), true],
    ['refuses anonymous visitors what job seekers may', jobSeekerMay('plan'), ANONYMOUS, false],
    ['lets job seekers do what job seekers may', jobSeekerMay('plan'), jobSeeker, true],
    ['refuses to staff what job seekers may', jobSeekerMay('plan'), staff('ADMIN'), false],
    ['refuses to job seekers what staff may', publish, jobSeeker, false],
    ['lets the named role do it', publish, staff('PUBLISHER'), true],
    ['lets one of several roles do it', publish, staff('EDITOR', 'PUBLISHER'), true],
    ['refuses it to the other roles', publish, staff('EDITOR', 'MODERATOR', 'ANALYST'), false],
    ['lets administrators do what a role may', publish, staff('ADMIN'), true],
    ['refuses everything to staff without a role', everyStaff('enter'), staff(), false],
    ['lets every role do what every member of staff may', everyStaff('enter'), staff('ANALYST'), true],
  ])('%s', (...[, permission, viewer, expected]) => {
    expect(may(viewer, permission)).toBe(expected);
  });

  it('of everybody reaches everybody, and that of job seekers nobody else', () => {
    expect([ANONYMOUS, jobSeeker, staff()].map((viewer) => may(viewer, anyoneMay('read')))).toEqual([true, true, true]);
    expect([ANONYMOUS, jobSeeker, staff()].map((viewer) => may(viewer, jobSeekerMay('plan')))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('keeps its name, and names administrators once', () => {
    expect(staffMay('publish', 'ADMIN', 'PUBLISHER')).toEqual({ name: 'publish', to: ['ADMIN', 'PUBLISHER'] });
    expect([anyoneMay('read').name, jobSeekerMay('plan').name, everyStaff('enter').name]).toEqual([
      'read',
      'plan',
      'enter',
    ]);
  });

  it('is granted to those of any of its roles, each named once, in alphabetical order', () => {
    const permissions = [
      staffMay('write', 'EDITOR'),
      publish,
      publish,
      jobSeekerMay('plan'),
      anyoneMay('read'),
      staffMay('manage'),
    ];
    expect(grantedTo(['EDITOR', 'PUBLISHER'], permissions)).toEqual(['publish', 'read', 'write']);
    expect(grantedTo(['ANALYST'], permissions)).toEqual(['read']);
    expect(grantedTo([], permissions)).toEqual(['read']);
  });
});
