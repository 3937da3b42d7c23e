import { isLate, looksUnwanted } from '../../admin/back-office/src/contributions/triage/queue/signs';
import { followChanges } from '../../admin/back-office/src/contributions/triage/live/changes';
import { isNews } from '../../admin/back-office/src/contributions/triage/live/news';

describe('signs of the queue', () => {
  it('isLate is true from the due date on, and false without one', () => {
    const due = '2026-11-30T09:00:00.000Z';
    const at = Date.parse(due);
    expect([isLate(due, at - 1), isLate(due, at), isLate(null, at)]).toEqual([false, true, false]);
  });

  it('looksUnwanted is true from a score of one half on', () => {
    expect([0, 0.49, 0.5, 1].map((spamScore) => looksUnwanted({ spamScore }))).toEqual([false, false, true, true]);
  });
});

describe('isNews', () => {
  const rows = [{ id: '1', version: 3, claimedBy: null }];
  const change = { id: '1', version: 3, status: 'RECEIVED', claimedBy: null } as const;

  it('is true for a newer version, or another claim, of a shown line', () => {
    expect(isNews(change, { rows })).toBe(false);
    expect(isNews({ ...change, version: 2, claimedBy: { id: 'a', name: 'Mélanie' } }, { rows })).toBe(false);
    expect(isNews({ ...change, version: 4 }, { rows })).toBe(true);
    expect(isNews({ ...change, claimedBy: { id: 'a', name: 'Mélanie' } }, { rows })).toBe(true);
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
