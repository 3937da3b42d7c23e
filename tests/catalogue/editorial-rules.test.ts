import type { Staff, StaffRole } from '../../api/accounts/permissions';
import { ACTIONS, allowedActions, nextStatus } from '../../api/catalogue/editorial/editorial.rules';
import type { DraftStatus, EditorialState, RecommendationAction } from '../../api/catalogue/editorial/editorial.rules';

const somebody = (...roles: StaffRole[]): Staff => ({ kind: 'STAFF', id: 'somebody', name: 'Somebody', roles });
const state = (status: DraftStatus | 'NONE', isPublished = false, authorIds = ['author']): EditorialState => ({
  draft: status === 'NONE' ? null : { status, authorIds },
  isPublished,
  isScheduled: false,
  endsOnADay: false,
});

/** The whole workflow, cell by cell: the next status for an administrator who is not an author; "-" is refused. */
const CELLS: Record<RecommendationAction, Record<DraftStatus | 'NONE', string>> = {
  SAVE: { NONE: 'DRAFT', DRAFT: 'DRAFT', IN_REVIEW: 'DRAFT', APPROVED: 'DRAFT' },
  SUBMIT_FOR_REVIEW: { NONE: '-', DRAFT: 'IN_REVIEW', IN_REVIEW: '-', APPROVED: '-' },
  APPROVE: { NONE: '-', DRAFT: '-', IN_REVIEW: 'APPROVED', APPROVED: '-' },
  REQUEST_CHANGES: { NONE: '-', DRAFT: '-', IN_REVIEW: 'DRAFT', APPROVED: 'DRAFT' },
  PUBLISH: { NONE: '-', DRAFT: '-', IN_REVIEW: '-', APPROVED: 'NONE' },
  SCHEDULE: { NONE: '-', DRAFT: '-', IN_REVIEW: '-', APPROVED: 'NONE' },
  UNSCHEDULE: { NONE: '-', DRAFT: '-', IN_REVIEW: '-', APPROVED: '-' },
  ARCHIVE: { NONE: '-', DRAFT: 'NONE', IN_REVIEW: 'NONE', APPROVED: 'NONE' },
  RESTORE: { NONE: 'DRAFT', DRAFT: '-', IN_REVIEW: '-', APPROVED: '-' },
  BYPASS_REVIEW: { NONE: '-', DRAFT: 'APPROVED', IN_REVIEW: 'APPROVED', APPROVED: '-' },
};

describe('the editorial workflow', () => {
  it.each(ACTIONS.flatMap((action) => Object.entries(CELLS[action]).map(([from, to]) => [action, from, to] as const)))(
    '%s from %s gives %s',
    (action, from, to) => {
      expect(nextStatus(action, state(from as DraftStatus | 'NONE'), somebody('ADMIN')) ?? '-').toBe(to);
    },
  );

  it.each(['NONE', 'DRAFT', 'IN_REVIEW', 'APPROVED'] as const)(
    'beside a draft %s, lets the days of another revision be changed, and keeps the draft as it is',
    (status) => {
      const waiting = { ...state(status), isScheduled: true };
      const ending = { ...state(status, true), endsOnADay: true };
      const publisher = somebody('PUBLISHER');
      expect(nextStatus('SCHEDULE', waiting, publisher)).toBe(status);
      expect(nextStatus('UNSCHEDULE', waiting, publisher)).toBe(status);
      expect(nextStatus('ARCHIVE', waiting, publisher)).toBe('NONE');
      expect(nextStatus('UNSCHEDULE', ending, publisher)).toBe(status);
      expect(nextStatus('SCHEDULE', state(status, true), publisher)).toBe(status);
      expect(nextStatus('UNSCHEDULE', state(status, true), publisher)).toBeUndefined();
    },
  );

  it('publishes nothing while another revision waits for its day', () => {
    expect(nextStatus('PUBLISH', { ...state('APPROVED'), isScheduled: true }, somebody('PUBLISHER'))).toBeUndefined();
  });

  it('archives a published recommendation', () => {
    expect(nextStatus('ARCHIVE', state('NONE', true), somebody('PUBLISHER'))).toBe('NONE');
  });

  it('refuses approval to every author of the revision', () => {
    expect(nextStatus('APPROVE', state('IN_REVIEW', false, ['author', 'somebody']), somebody('ADMIN'))).toBeUndefined();
  });

  it.each([
    ['MODERATOR', []],
    ['ANALYST', []],
    ['EDITOR', ['SAVE', 'APPROVE', 'REQUEST_CHANGES']],
    ['PUBLISHER', ['SAVE', 'APPROVE', 'REQUEST_CHANGES', 'ARCHIVE']],
    ['ADMIN', ['SAVE', 'APPROVE', 'REQUEST_CHANGES', 'ARCHIVE', 'BYPASS_REVIEW']],
  ] as const)('gives %s of a draft in review: %j', (role, actions) => {
    expect(allowedActions(state('IN_REVIEW'), somebody(role))).toEqual(actions);
  });
});
