import { outcomeOf } from '../../admin/back-office/src/contributions/triage/bulk/outcome';
import { followChanges } from '../../admin/back-office/src/contributions/triage/live/changes';
import { isNews } from '../../admin/back-office/src/contributions/triage/live/news';
import { likeness, percent } from '../../admin/back-office/src/contributions/similar/likeness';
import { marksOf } from '../../admin/back-office/src/contributions/intake/marks';
import { reasonKey } from '../../admin/back-office/src/contributions/triage/refusal-reasons/reasonKey';
import { asksFor, withCondition } from '../../admin/back-office/src/targeting/rule/addCondition';

describe('likeness', () => {
  it('names each degree of similarity, and rounds the percentage down', () => {
    expect([1, 0.85, 0.849, 0.5, 0.499, 0.25].map(likeness)).toEqual([
      'SAME',
      'SAME',
      'CLOSE',
      'CLOSE',
      'AKIN',
      'AKIN',
    ]);
    expect([1, 0.999, 0.25].map(percent)).toEqual([100, 99, 25]);
  });
});

describe('marksOf', () => {
  const suggestion = { field: 'body', start: 10, end: 20 };
  const telephone = { kind: 'TELEPHONE', field: 'body', start: 30, end: 44 } as const;

  it('orders the marks, and marks an excerpt once for several suggestions', () => {
    expect(marksOf({ personalData: [telephone], suggestions: [suggestion, suggestion], corrections: [] })).toEqual([
      { kind: 'SUGGESTION', ...suggestion },
      telephone,
    ]);
  });

  it('prefers personal data to an overlapping suggestion of the same field', () => {
    const across = { field: 'body', start: 25, end: 31 };
    const elsewhere = { field: 'usefulWhen', start: 30, end: 40 };
    expect(marksOf({ personalData: [telephone], suggestions: [across, elsewhere], corrections: [] })).toEqual([
      telephone,
      { kind: 'SUGGESTION', ...elsewhere },
    ]);
  });

  it('does not mark corrected fields', () => {
    const kept = { field: 'usefulWhen', start: 0, end: 4 };
    expect(marksOf({ suggestions: [suggestion, kept], corrections: [{ number: 1 }] })).toEqual([
      { kind: 'SUGGESTION', ...kept },
    ]);
  });
});

describe('withCondition and asksFor', () => {
  const condition = { fact: 'hasVehicle', op: 'eq', value: false } as const;
  const other = { fact: 'age', op: 'lt', value: 26 } as const;

  it.each([
    ['no rule', null, { all: [condition] }],
    ['a rule for everybody', { all: [] }, { all: [condition] }],
    ['conditions that all hold', { all: [other] }, { all: [other, condition] }],
    ['a choice of conditions', { any: [other, condition] }, { all: [{ any: [other, condition] }, condition] }],
    ['a lone condition', other, { all: [other, condition] }],
    ['a rule that asks for it', { all: [condition] }, { all: [condition] }],
  ])('add a condition to %s once', (_name, rule, result) => {
    expect(withCondition(rule, condition)).toEqual(result);
    expect(asksFor(withCondition(rule, condition), condition)).toBe(true);
  });

  it('do not find a condition in a rule that requires others', () => {
    expect([null, { all: [other] }, other, { any: [condition] }].map((rule) => asksFor(rule, condition))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('outcomeOf', () => {
  it('separates done, pending and refused contributions, with every reason', () => {
    const error = (message: string) => ({ code: 'CONFLICT', message, field: null });
    const results = [
      { id: '1', done: true, pending: false, userErrors: [] },
      { id: '2', done: false, pending: true, userErrors: [] },
      { id: '3', done: false, pending: false, userErrors: [error('Prise.'), error('Trop tard.')] },
    ];
    expect(outcomeOf(results)).toEqual({
      done: ['1'],
      pending: ['2'],
      refused: [{ id: '3', reason: 'Prise. Trop tard.' }],
    });
  });
});

describe('isNews', () => {
  const rows = [{ id: '1', version: 3, claimedBy: null }];
  const change = { id: '1', version: 3, status: 'RECEIVED', claimedBy: null } as const;

  it('is true for a newer version, or another claim, of a shown line', () => {
    expect(isNews(change, { rows })).toBe(false);
    expect(isNews({ ...change, version: 2, claimedBy: { id: 'a' } }, { rows })).toBe(false);
    expect(isNews({ ...change, version: 4 }, { rows })).toBe(true);
    expect(isNews({ ...change, claimedBy: { id: 'a' } }, { rows })).toBe(true);
  });

  it('is true for a hidden contribution with a status of the filter', () => {
    const came = { ...change, id: '2' };
    expect([undefined, [], ['RECEIVED'], ['REFUSED']].map((status) => isNews(came, { rows, status }))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('followChanges', () => {
  const change = { id: '1', version: 2, status: 'RECEIVED', claimedBy: null };
  const events = `:\n\nevent: next\ndata: ${JSON.stringify({ data: { contributionChanged: change } })}\n\nevent: complete\n\n`;

  afterEach(() => jest.restoreAllMocks());

  /** What is told until the stream has been asked for once, and stopped. */
  async function told(answer: () => Promise<Response>): Promise<unknown[]> {
    const stop = new AbortController();
    const heard: unknown[] = [];
    jest.spyOn(globalThis, 'fetch').mockImplementation(async () => {
      setTimeout(() => stop.abort(), 20);
      return answer();
    });
    await followChanges((one) => heard.push(one), stop.signal);
    return heard;
  }

  it('tells each change', async () => {
    expect(await told(async () => new Response(events))).toEqual([change]);
  });

  it.each([
    ['is refused', async () => new Response('{"errors":[]}', { status: 429 })],
    ['cannot be reached', async () => Promise.reject(new TypeError('fetch failed'))],
    ['sends invalid JSON', async () => new Response('event: next\ndata: {\n\n')],
  ])('tells nothing and does not throw when the stream %s', async (_name, answer) => {
    expect(await told(answer)).toEqual([]);
  });
});

describe('reasonKey', () => {
  it.each([
    ['Déjà proposé ailleurs', [], 'deja-propose-ailleurs'],
    ['Trop vague !', ['trop-vague'], 'trop-vague-2'],
    ['Trop vague', ['trop-vague', 'trop-vague-2'], 'trop-vague-3'],
    ['…', [], 'reason'],
    [`${'Mot '.repeat(30)}`, [], 'mot-'.repeat(13).slice(0, 50)],
  ])('makes a key for "%s" that is not in %j', (label, taken, key) => {
    expect(reasonKey(label, taken)).toBe(key);
  });
});
