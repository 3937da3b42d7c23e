import { outcomeOf } from '../../admin/back-office/src/contributions/triage/bulk/outcome';
import { followChanges } from '../../admin/back-office/src/contributions/triage/live/changes';
import { isNews } from '../../admin/back-office/src/contributions/triage/live/news';
import { likeness, percent } from '../../admin/back-office/src/contributions/similar/likeness';
import { marksOf } from '../../admin/back-office/src/contributions/intake/marks';
import { reasonKey } from '../../admin/back-office/src/contributions/triage/refusal-reasons/reasonKey';
import { asksFor, withCondition } from '../../admin/back-office/src/targeting/rule/addCondition';

describe('how alike two contributions are', () => {
  it('has a word for each step, and never more percent than there are', () => {
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

describe('the marks in the words', () => {
  const suggestion = { field: 'body', start: 10, end: 20 };
  const telephone = { kind: 'TELEPHONE', field: 'body', start: 30, end: 44 } as const;

  it('are in order, each suggestion once, whatever number of conditions it gives', () => {
    expect(marksOf({ personalData: [telephone], suggestions: [suggestion, suggestion], corrections: [] })).toEqual([
      { kind: 'SUGGESTION', ...suggestion },
      telephone,
    ]);
  });

  it('leave personal data before a suggestion that overlaps it, in the same field only', () => {
    const across = { field: 'body', start: 25, end: 31 };
    const elsewhere = { field: 'usefulWhen', start: 30, end: 40 };
    expect(marksOf({ personalData: [telephone], suggestions: [across, elsewhere], corrections: [] })).toEqual([
      telephone,
      { kind: 'SUGGESTION', ...elsewhere },
    ]);
  });

  it('of corrected words are not put into the words before', () => {
    const kept = { field: 'usefulWhen', start: 0, end: 4 };
    expect(marksOf({ suggestions: [suggestion, kept], corrections: [{ number: 1 }] })).toEqual([
      { kind: 'SUGGESTION', ...kept },
    ]);
  });
});

describe('a condition added to a rule', () => {
  const condition = { fact: 'hasVehicle', op: 'eq', value: false } as const;
  const other = { fact: 'age', op: 'lt', value: 26 } as const;

  it.each([
    ['no rule', null, { all: [condition] }],
    ['a rule for everybody', { all: [] }, { all: [condition] }],
    ['conditions that all hold', { all: [other] }, { all: [other, condition] }],
    ['a choice of conditions', { any: [other, condition] }, { all: [{ any: [other, condition] }, condition] }],
    ['a lone condition', other, { all: [other, condition] }],
    ['a rule that asks for it', { all: [condition] }, { all: [condition] }],
  ])('to %s is asked for, once', (_name, rule, result) => {
    expect(withCondition(rule, condition)).toEqual(result);
    expect(asksFor(withCondition(rule, condition), condition)).toBe(true);
  });

  it('is not asked for where another is', () => {
    expect([null, { all: [other] }, other, { any: [condition] }].map((rule) => asksFor(rule, condition))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('what became of many', () => {
  it('is told apart: done, still to come, refused with every reason', () => {
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

describe('a change of the queue', () => {
  const rows = [{ id: '1', version: 3, claimedBy: null }];
  const change = { id: '1', version: 3, status: 'RECEIVED', claimedBy: null } as const;

  it('is news when a line of it is older, or held by somebody else', () => {
    expect(isNews(change, { rows })).toBe(false);
    expect(isNews({ ...change, version: 2, claimedBy: { id: 'a' } }, { rows })).toBe(false);
    expect(isNews({ ...change, version: 4 }, { rows })).toBe(true);
    expect(isNews({ ...change, claimedBy: { id: 'a' } }, { rows })).toBe(true);
  });

  it('of what is not shown is news when it might come in', () => {
    const came = { ...change, id: '2' };
    expect([undefined, [], ['RECEIVED'], ['REFUSED']].map((status) => isNews(came, { rows, status }))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('following the changes of the queue', () => {
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

  it('tells each of them', async () => {
    expect(await told(async () => new Response(events))).toEqual([change]);
  });

  it.each([
    ['is refused', async () => new Response('{"errors":[]}', { status: 429 })],
    ['is not there', async () => Promise.reject(new TypeError('fetch failed'))],
    ['says what nobody understands', async () => new Response('event: next\ndata: {\n\n')],
  ])('tells nothing, and breaks nothing, when the stream %s', async (_name, answer) => {
    expect(await told(answer)).toEqual([]);
  });
});

describe('the key of a refusal reason', () => {
  it.each([
    ['Déjà proposé ailleurs', [], 'deja-propose-ailleurs'],
    ['Trop vague !', ['trop-vague'], 'trop-vague-2'],
    ['Trop vague', ['trop-vague', 'trop-vague-2'], 'trop-vague-3'],
    ['…', [], 'reason'],
    [`${'Mot '.repeat(30)}`, [], 'mot-'.repeat(13).slice(0, 50)],
  ])('of "%s" is another one than those of %j', (label, taken, key) => {
    expect(reasonKey(label, taken)).toBe(key);
  });
});
