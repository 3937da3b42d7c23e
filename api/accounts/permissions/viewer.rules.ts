/** The person who sends a request. */
export type Viewer = Anonymous | JobSeeker | Staff;

export interface Anonymous {
  kind: 'ANONYMOUS';
  /** A bearer token came that opens nothing, or nothing any more. */
  hasUnknownToken?: true;
  /** Of who comes with a token of their front end and has no profile yet: the access token of the one that they may make. */
  tokenToBe?: string;
}

export interface JobSeeker {
  kind: 'JOB_SEEKER';
  profileId: string;
  /** Of the access token that came with the request. */
  tokenId?: string;
  /** Whether they came with a token of their front end, which opens this profile and no other. */
  isOfFrontEnd?: true;
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
