import { enumOf } from '../platform/graphql/enums';
import type { IdentityFind } from './contributor-name.rules';
import type {
  ContributionAction,
  ContributionKind,
  ContributionOutcome,
  ContributionSource,
  ContributionStatus,
  ContributorRole,
} from './vocabulary.rules';

export const ContributionKindEnum = enumOf<ContributionKind>('ContributionKind', 'What somebody proposes.', {
  STRATEGY: 'A strategic solution: a direction to give the search.',
  ACTION: 'A simple, concrete action for one day.',
  REGIONAL_SUGGESTION: 'Advice for one place. Accepted, it becomes an ACTION.',
  DATA: 'Data that the service could use. Accepted, it makes a partner.',
  SERVICE: 'A service to job seekers or to this one. Accepted, it makes a partner.',
  CODE: 'Code for this service. Accepted, it makes a partner.',
  OTHER: 'Something else. Accepted, it makes a partner.',
});

export const ContributorRoleEnum = enumOf<ContributorRole>('ContributorRole', 'Who a contributor says they are.', {
  JOB_SEEKER: 'Somebody who looks for work, or did.',
  COUNSELLOR: 'Somebody whose work is to help job seekers.',
  RECRUITER: 'Somebody who hires.',
  ASSOCIATION: 'Somebody of an association.',
  OTHER: 'Somebody else.',
});

export const ContributionStatusEnum = enumOf<ContributionStatus>(
  'ContributionStatus',
  'Where a contribution stands. docs/contribution.md draws the way from one to the next.',
  {
    RECEIVED: 'It waits in the queue.',
    IN_REVIEW: 'A moderator has claimed it.',
    NEEDS_CORRECTION: 'The contributor is asked to correct something.',
    ACCEPTED: 'It became a draft, went into a recommendation or made a partner.',
    PUBLISHED: 'The recommendation that came of it is published.',
    REFUSED: 'It was refused, for a reason that the contributor is told.',
    DUPLICATE: 'It repeats another contribution or a recommendation.',
    SPAM: 'Nobody wants it.',
    WITHDRAWN: 'The contributor took it back, or asked to be forgotten.',
  },
);

export const ContributionSourceEnum = enumOf<ContributionSource>('ContributionSource', 'How a contribution came in.', {
  FORM: "By this service's own form.",
  API: 'By another client of the API.',
  EMAIL: 'By e-mail.',
  IMPORT: 'By an import of CSV.',
  STAFF: 'By a member of the team who was signed in.',
});

export const ContributionOutcomeEnum = enumOf<ContributionOutcome>(
  'ContributionOutcome',
  'What accepting a contribution makes of it.',
  {
    RECOMMENDATION:
      'A draft of a recommendation, or a part of one that exists: of STRATEGY, ACTION and REGIONAL_SUGGESTION.',
    PARTNER: 'A partner: of DATA, SERVICE, CODE and OTHER.',
  },
);

export const ContributionActionEnum = enumOf<ContributionAction>(
  'ContributionAction',
  'What a moderator can do with a contribution.',
  {
    CLAIM: 'Claim it for 15 minutes, renew that, or take it over from a colleague.',
    RELEASE: "Give up one's claim: it waits in the queue again.",
    REQUEST_CORRECTION: 'Ask the contributor to correct something, with a message.',
    ACCEPT: 'Accept it.',
    REFUSE: 'Refuse it, for a reason.',
    MARK_DUPLICATE: 'Say what it repeats.',
    MARK_SPAM: 'Put it away. The contributor is sent nothing.',
    REOPEN: 'Put a settled contribution back into the queue, with a new date by which to answer.',
    UNDO: "Take back one's own last decision, within ten minutes. Nobody has been told of it yet.",
  },
);

export const PersonalDataKindEnum = enumOf<IdentityFind['kind']>(
  'PersonalDataKind',
  'What kind of personal data it is.',
  {
    TELEPHONE: 'A telephone number.',
    EMAIL: 'An e-mail address.',
    SOCIAL_SECURITY_NUMBER: 'A French social security number (NIR).',
    NAME: 'The name that the contributor gave, or a part of it.',
  },
);
