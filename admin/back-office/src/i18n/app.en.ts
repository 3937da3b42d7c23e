import type * as fr from './app.fr';
import type { Messages } from '../client/messages';

export const app: Messages<typeof fr.app> = {
  name: 'Back-office',
  fullName: 'Back-office of the job advice service',
  labelled: '%{label}: %{value}',
  history: 'History',
  noHistory: 'No history yet.',
  nothingGiven: 'Not given',
  yes: 'yes',
  no: 'no',
  everywhere: 'everywhere in France',
  cancel: 'Cancel',
  reload: 'Reload the page',
  keepEditing: 'Keep what I typed',
  conflictTitle: 'Changed by someone else',
  conflictHelp:
    'Your changes were not saved. Reload to see the current version (your unsaved changes will be lost), or keep what you typed to copy it first.',
  filterPlaceHelp: 'Name or code',
  typeToSearch: 'Type a few letters',
  newTab: '(new tab)',
  language: 'Language',
};

export const errors: Messages<typeof fr.errors> = {
  UNAUTHENTICATED: 'Your session has ended. Please sign in again.',
  FORBIDDEN: 'Your role does not allow this.',
  BAD_USER_INPUT: 'The request was not understood. Please check what you entered.',
  NOT_FOUND: 'This item does not exist, or has been deleted.',
  RATE_LIMITED: 'Too many requests in a short time. Wait a moment, then try again.',
  QUERY_TOO_COMPLEX: 'The request is too heavy. Show fewer lines.',
  CONFLICT: 'This item has changed in the meantime. Reload the page.',
  INTERNAL_SERVER_ERROR: 'The server ran into a problem. Try again in a moment.',
  UNREACHABLE: 'The server cannot be reached. Check your connection, then try again.',
};

export const enums: Messages<typeof fr.enums> = {
  contributionKind: {
    STRATEGY: 'Strategy',
    ACTION: 'Action of the day',
    REGIONAL_SUGGESTION: 'Regional suggestion',
    DATA: 'Data',
    SERVICE: 'Service',
    CODE: 'Code',
    OTHER: 'Other',
  },
  contributionStatus: {
    RECEIVED: 'Received',
    IN_REVIEW: 'In review',
    NEEDS_CORRECTION: 'Correction requested',
    ACCEPTED: 'Accepted',
    PUBLISHED: 'Published',
    REFUSED: 'Refused',
    DUPLICATE: 'Duplicate',
    SPAM: 'Spam',
    WITHDRAWN: 'Withdrawn',
  },
  contributionSource: { FORM: 'Form', API: 'API', EMAIL: 'E-mail', IMPORT: 'Import', STAFF: 'Staff' },
  personalDataKind: {
    TELEPHONE: 'telephone',
    EMAIL: 'e-mail address',
    SOCIAL_SECURITY_NUMBER: 'social security number',
  },
  contributorRole: {
    JOB_SEEKER: 'Job seeker',
    COUNSELLOR: 'Counsellor',
    RECRUITER: 'Recruiter',
    ASSOCIATION: 'Association',
    OTHER: 'Other',
  },
  recommendationKind: { STRATEGY: 'Strategy', ACTION: 'Action' },
  revisionStatus: {
    DRAFT: 'Draft',
    IN_REVIEW: 'In review',
    APPROVED: 'Approved',
    PUBLISHED: 'Published',
    SUPERSEDED: 'Superseded',
    ARCHIVED: 'Archived',
  },
  unknownPolicy: { HIDE: 'Do not show it', SHOW_LOWER: 'Show it lower', ASK: 'Ask the missing question first' },
  staffRole: {
    MODERATOR: 'Moderation',
    EDITOR: 'Editing',
    PUBLISHER: 'Publishing',
    ANALYST: 'Analysis (read only)',
    ADMIN: 'Administration',
  },
  truth: { TRUE: 'True', FALSE: 'False', UNKNOWN: 'Unknown' },
  locale: { FR: 'French (vous)', FR_TU: 'French (tu)', EN: 'English' },
};
