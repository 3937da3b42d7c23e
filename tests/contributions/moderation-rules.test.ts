import type { StaffRole, Viewer } from '../../api/accounts/permissions/viewer.rules';
import {
  allowedActions,
  claimHolder,
  statusAfterSystemStep,
  statusesWith,
  toldStatus,
  undoableUntil,
} from '../../api/contributions/triage/moderation.rules';
import type { LastDecision, Moderated } from '../../api/contributions/triage/moderation.rules';
import { isOffer } from '../../api/contributions/vocabulary.rules';

const now = new Date('2026-11-23T09:00:00Z');
const later = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);
const lastDecision: LastDecision = {
  before: {
    status: 'IN_REVIEW',
    refusalReason: null,
    recommendationId: null,
    duplicateOfContributionId: null,
    duplicateOfRecommendationId: null,
    dueAt: null,
  },
  messageId: null,
  draftId: null,
};
const moderated = (changes: Partial<Moderated> = {}): Moderated => ({
  status: 'RECEIVED',
  claimedById: null,
  claimExpiresAt: null,
  decidedById: null,
  decidedAt: null,
  lastDecision: null,
  ...changes,
});
const staff = (id: string, ...roles: StaffRole[]): Viewer => ({ kind: 'STAFF', id, name: id, roles });
const ada = staff('ada', 'MODERATOR');
const actions = (changes: Partial<Moderated>, viewer: Viewer = ada, isInTerritory = true): string[] =>
  allowedActions(moderated(changes), viewer, { now, isInTerritory });
const DECISIONS = ['REQUEST_CORRECTION', 'ACCEPT', 'REFUSE', 'MARK_DUPLICATE', 'MARK_SPAM'];

describe('a claim', () => {
  it('holds until it expires', () => {
    expect(claimHolder({ claimedById: 'ada', claimExpiresAt: later(1) }, now)).toBe('ada');
    expect(claimHolder({ claimedById: 'ada', claimExpiresAt: now }, now)).toBeNull();
    expect(claimHolder({ claimedById: 'ada', claimExpiresAt: null }, now)).toBeNull();
  });
});

describe('a decision', () => {
  it('can be undone for ten minutes', () => {
    expect(undoableUntil({ lastDecision, decidedAt: later(-9) }, now)).toEqual(later(1));
    expect(undoableUntil({ lastDecision, decidedAt: later(-10) }, now)).toBeNull();
    expect(undoableUntil({ lastDecision: null, decidedAt: now }, now)).toBeNull();
    expect(undoableUntil({ lastDecision, decidedAt: null }, now)).toBeNull();
  });

  it('is told to the contributor once it can no longer be undone', () => {
    const refused = { status: 'REFUSED', lastDecision } as const;
    expect(toldStatus(moderated({ ...refused, decidedAt: later(-9) }), now)).toBe('IN_REVIEW');
    expect(toldStatus(moderated({ ...refused, decidedAt: later(-10) }), now)).toBe('REFUSED');
    expect(toldStatus(moderated({ status: 'REFUSED', decidedAt: now }), now)).toBe('REFUSED');
  });
});

describe('the allowed actions', () => {
  it('are none for who does not decide, or where the viewer does not moderate', () => {
    expect(actions({}, { kind: 'ANONYMOUS' })).toEqual([]);
    expect(actions({}, { kind: 'JOB_SEEKER', profileId: 'p' })).toEqual([]);
    expect(actions({}, staff('ada', 'ANALYST'))).toEqual([]);
    expect(actions({}, ada, false)).toEqual([]);
  });

  it('are every decision where nobody else is on it, and taking it over otherwise', () => {
    const claimed = { status: 'IN_REVIEW', claimExpiresAt: later(5) } as const;
    expect(actions({})).toEqual(['CLAIM', ...DECISIONS]);
    expect(actions({ ...claimed, claimedById: 'ada' })).toEqual(['CLAIM', 'RELEASE', ...DECISIONS]);
    expect(actions({ ...claimed, claimedById: 'bob' })).toEqual(['CLAIM']);
    expect(actions({ ...claimed, claimedById: 'bob', claimExpiresAt: now })).toEqual(['CLAIM', ...DECISIONS]);
  });

  it('are reopening after a decision, and undoing for who took it', () => {
    const refused = { status: 'REFUSED', lastDecision, decidedAt: later(-1), decidedById: 'ada' } as const;
    expect(actions(refused)).toEqual(['REOPEN', 'UNDO']);
    expect(actions({ ...refused, decidedById: 'bob' })).toEqual(['REOPEN']);
    expect(actions({ ...refused, decidedAt: later(-11) })).toEqual(['REOPEN']);
    expect(actions({ status: 'PUBLISHED' })).toEqual([]);
    expect(actions({ status: 'WITHDRAWN' })).toEqual([]);
  });
});

describe('a step of the system', () => {
  it('starts from the statuses that have it', () => {
    expect(statusesWith('PUBLISH')).toEqual(['ACCEPTED']);
    expect(statusesWith('RELEASE')).toEqual(['IN_REVIEW']);
  });

  it('leads to a status, and to none from where it does not start', () => {
    expect(statusAfterSystemStep('ACCEPTED', 'PUBLISH')).toBe('PUBLISHED');
    expect(statusAfterSystemStep('REFUSED', 'ERASE')).toBe('REFUSED');
    expect(() => statusAfterSystemStep('RECEIVED', 'PUBLISH')).toThrow('PUBLISH does not start from RECEIVED');
  });
});

describe('a kind of contribution', () => {
  it('is an offer where it makes a partner', () => {
    expect((['DATA', 'SERVICE', 'CODE', 'OTHER'] as const).map((kind) => isOffer(kind))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect((['STRATEGY', 'ACTION', 'REGIONAL_SUGGESTION'] as const).map((kind) => isOffer(kind))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
