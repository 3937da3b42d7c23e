import { anyoneMay, jobSeekerMay } from '../accounts/permissions';
import type { Permission } from '../accounts/permissions';

export const seeOwnProfile = anyoneMay('profile.see');
export const createProfile = anyoneMay('profile.create');
/** By a mailed link. */
export const comeBack = anyoneMay('profile.comeBack');
export const editOwnProfile = jobSeekerMay('profile.edit');
export const exportOwnData = jobSeekerMay('profile.export');
export const deleteOwnProfile = jobSeekerMay('profile.delete');

export const profilesOperations = {
  me: seeOwnProfile,
  createProfile,
  requestAccessLink: comeBack,
  useAccessLink: comeBack,
  updateProfile: editOwnProfile,
  exportMyData: exportOwnData,
  deleteMyProfile: deleteOwnProfile,
} satisfies Record<string, Permission>;
