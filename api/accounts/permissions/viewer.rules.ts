/** The person who sends a request. */
export type Viewer = Anonymous | JobSeeker | Staff;

export interface Anonymous {
  kind: 'ANONYMOUS';
  /** A bearer token came that opens nothing, or nothing any more. */
  hasUnknownToken?: true;
}

export interface JobSeeker {
  kind: 'JOB_SEEKER';
  profileId: string;
  /** Of the access token that came with the request. */
  tokenId?: string;
}

export interface Staff {
  kind: 'STAFF';
  id: string;
  name: string;
  roles: readonly StaffRole[];
}

export const STAFF_ROLES = ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST', 'ADMIN'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const ANONYMOUS: Anonymous = { kind: 'ANONYMOUS' };

/** Work that the service does by itself, such as loading the starter content. */
export const SYSTEM = 'System';
