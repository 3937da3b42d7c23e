import type { Staff, StaffRole } from '../../api/accounts/permissions';
import { ACTIONS, allowedActions, nextStatus } from '../../api/catalogue/editorial/editorial.rules';
import type { DraftStatus, EditorialState, RecommendationAction } from '../../api/catalogue/editorial/editorial.rules';

const somebody = (...roles: StaffRole[]): Staff => ({ kind: 'STAFF', id: 'somebody', name: 'Somebody', roles });
const state = (status: DraftStatus | 'NONE', isPublished = false, authorIds = ['author']): EditorialState => ({
  draft: status === 'NONE' ? null : { status, authorIds },
  isPublished,
});

/** The whole workflow, cell by cell: the next status for an administrator who is not an author; "-" is refused. */
const CELLS: Record<RecommendationAction, Record<DraftStatus | 'NONE', string>> = {
  SAVE: { NONE: 'DRAFT', DRAFT: 'DRAFT', IN_REVIEW: 'DRAFT', APPROVED: 'DRAFT' },
  SUBMIT_FOR_REVIEW: { NONE: '-', DRAFT: 'IN_REVIEW', IN_REVIEW: '-', APPROVED: '-' },
  APPROVE: { NONE: '-', DRAFT: '-', IN_REVIEW: 'APPROVED', APPROVED: '-' },
  REQUEST_CHANGES: { NONE: '-', DRAFT: '-', IN_REVIEW: 'DRAFT', APPROVED: 'DRAFT' },
  PUBLISH: { NONE: '-', DRAFT: '-', IN_REVIEW: '-', APPROVED: 'NONE' },
  ARCHIVE: { NONE: '-', DRAFT: 'NONE', IN_REVIEW: 'NONE', APPROVED: 'NONE' },
};

describe('the editorial workflow', () => {
  it.each(ACTIONS.flatMap((action) => Object.entries(CELLS[action]).map(([from, to]) => [action, from, to] as const)))(
    '%s from %s gives %s',
    (action, from, to) => {
      expect(nextStatus(action, state(from as DraftStatus | 'NONE'), somebody('ADMIN')) ?? '-').toBe(to);
    },
  );

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
  ] as const)('gives %s of a draft in review: %j', (role, actions) => {
    expect(allowedActions(state('IN_REVIEW'), somebody(role))).toEqual(actions);
  });
});
