import {
  priority,
  priorityKey,
  priorityParts,
  priorityReasons,
  withSimilar,
} from '../../api/contributions/intake/priority.rules';
import type { PrioritySignals } from '../../api/contributions/intake/priority.rules';

const DAY_MS = 86_400_000;
const signals: PrioritySignals = {
  source: 'FORM',
  contributorRole: 'JOB_SEEKER',
  recommendationsForPlace: null,
  similarReceived: 0,
  spamScore: 0,
};
const receivedAt = new Date('2026-11-23T09:00:00Z');

describe('priority', () => {
  it.each<[Partial<PrioritySignals>, object]>([
    [{}, { role: 2, source: 2 }],
    [
      { contributorRole: 'COUNSELLOR', source: 'EMAIL' },
      { role: 3, source: 2 },
    ],
    [{ contributorRole: null, source: 'IMPORT' }, {}],
    [{ recommendationsForPlace: 4 }, { place: 4, role: 2, source: 2 }],
    [{ recommendationsForPlace: 5 }, { role: 2, source: 2 }],
    [{ similarReceived: 3 }, { role: 2, source: 2, similar: 3 }],
    [{ similarReceived: 30 }, { role: 2, source: 2, similar: 5 }],
    [{ spamScore: 0.5 }, { role: 2, source: 2, spam: -10 }],
  ])('of %j has the parts %j', (changes, parts) => {
    expect(priorityParts({ ...signals, ...changes })).toEqual(parts);
  });

  it('grows by one a day, and keeps the order of any two', () => {
    const [early, late] = [
      { parts: { role: 2 }, at: receivedAt },
      { parts: { role: 3, place: 4 }, at: new Date(receivedAt.getTime() + 3 * DAY_MS) },
    ];
    const now = new Date(receivedAt.getTime() + 10 * DAY_MS);
    expect([priority(early.parts, early.at, now), priority(late.parts, late.at, now)]).toEqual([12, 14]);
    expect(priorityKey(late.parts, late.at)).toBeGreaterThan(priorityKey(early.parts, early.at));
  });

  it('of two with the same points is higher for the one that has waited longer', () => {
    const later = new Date(receivedAt.getTime() + DAY_MS / 2);
    expect(priorityKey({ role: 2 }, receivedAt)).toBeGreaterThan(priorityKey({ role: 2 }, later));
  });

  it('tells each part in both languages', () => {
    const at = { receivedAt, now: new Date(receivedAt.getTime() + DAY_MS) };
    expect(priorityReasons({ place: 4, spam: -6 }, { ...at, language: 'fr' })).toEqual([
      'attend depuis 1 jour (+1)',
      'peu de recommandations pour ce lieu (+4)',
      'semble indésirable (−6)',
    ]);
    expect(priorityReasons({ similar: 2 }, { ...at, language: 'en' })).toEqual([
      'waiting for 1 day (+1)',
      'received several times (+2)',
    ]);
  });

  it('forgets how many were similar once it is known that none are, and counts five at most', () => {
    expect(withSimilar({ role: 2, similar: 4 }, 0)).toEqual({ role: 2 });
    expect(withSimilar({ role: 2, similar: 4 }, 2)).toEqual({ role: 2, similar: 2 });
    expect(withSimilar({ role: 2 }, 9)).toEqual({ role: 2, similar: 5 });
  });

  it.each([
    [-1, []],
    [0, []],
    [0.9, []],
    [1, ['waiting for 1 day (+1)']],
    [2, ['waiting for 2 days (+2)']],
  ])('counts %d days of waiting as %j', (days, reasons) => {
    const now = new Date(receivedAt.getTime() + days * DAY_MS);
    expect(priorityReasons({}, { receivedAt, now, language: 'en' })).toEqual(reasons);
    expect(priority({}, receivedAt, now)).toBe(reasons.length === 0 ? 0 : days);
  });

  it('says "jours" from two days on', () => {
    const now = new Date(receivedAt.getTime() + 2 * DAY_MS);
    expect(priorityReasons({ source: 2 }, { receivedAt, now, language: 'fr' })).toEqual([
      'attend depuis 2 jours (+2)',
      'par où elle est arrivée (+2)',
    ]);
  });
});
