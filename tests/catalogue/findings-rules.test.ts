import { findingOf } from '../../api/catalogue/links/findings.rules';
import type { Finding } from '../../api/catalogue/links/link-states.rules';
import { reasonText } from '../../api/catalogue/links/link-reasons.rules';
import type { FetchFault } from '../../api/platform/http/fetch-faults';
import type { Redirect } from '../../api/platform/http/page-fetcher';

const ASKED = 'https://www.example.org/aide/cv';
const answered = (status: number, redirects: Redirect[] = [], asked = ASKED): Finding =>
  findingOf(asked, { isAnswered: true, status, redirects, bytes: 0, isCut: false });
const leading = (...steps: [number, string][]): Finding =>
  answered(
    200,
    steps.map(([status, to]) => ({ status, to })),
  );

describe('what an answer tells of a link', () => {
  it.each([200, 203, 204])('finds the page with status %i', (status) =>
    expect(answered(status)).toEqual({ outcome: 'FOUND', reason: null, movedTo: null }),
  );

  it.each([404, 410])('misses the page with status %i', (status) =>
    expect(answered(status)).toMatchObject({ outcome: 'GONE', reason: String(status) }),
  );

  it.each([304, 400, 401, 403, 405, 406, 418, 429, 451, 500, 502, 503])('leaves it open with status %i', (status) =>
    expect(answered(status)).toMatchObject({ outcome: 'UNSURE', reason: String(status) }),
  );

  const faults: Record<FetchFault, Finding['outcome']> = {
    ...{ NO_SUCH_HOST: 'GONE', REFUSED: 'GONE' },
    ...{ NOT_RESOLVED: 'UNSURE', UNREACHABLE: 'UNSURE', TIMED_OUT: 'UNSURE', NOT_TRUSTED: 'UNSURE' },
    ...{ BROKEN: 'UNSURE', TOO_MANY_REDIRECTS: 'UNSURE', NOT_PUBLIC: 'UNSURE', BAD_ADDRESS: 'UNSURE' },
  };
  it.each(Object.entries(faults))('takes %s for %s, with a sentence in both languages', (fault, outcome) => {
    const finding = findingOf(ASKED, { isAnswered: false, fault: fault as FetchFault, redirects: [] });
    expect(finding).toEqual({ outcome, reason: fault, movedTo: null });
    expect(reasonText(fault, 'fr')).not.toBe(reasonText(fault, 'en'));
  });
});

describe('a page that has moved', () => {
  const NEW = 'https://www.example.org/conseils/cv';

  it.each([301, 308])('is proposed with its new address after status %i', (status) =>
    expect(leading([status, NEW])).toEqual({ outcome: 'MOVED', reason: null, movedTo: NEW }),
  );

  it.each([302, 303, 307])('is found where it was after status %i, which is for the moment only', (status) =>
    expect(leading([status, NEW])).toMatchObject({ outcome: 'FOUND', movedTo: null }),
  );

  it('is proposed up to the first redirect that is for the moment only', () =>
    expect(
      leading([301, 'https://a.fr/1'], [308, NEW], [302, `${NEW}?lang=fr`], [301, 'https://a.fr/2']),
    ).toMatchObject({
      outcome: 'MOVED',
      movedTo: NEW,
    }));

  it('is not proposed where it is not found there', () =>
    expect(answered(404, [{ status: 301, to: NEW }])).toMatchObject({ outcome: 'GONE', movedTo: null }));

  it('is not proposed where the address is the same, or may not be saved', () => {
    expect(answered(200, [{ status: 301, to: 'https://www.example.org/' }], 'https://www.example.org').outcome).toBe(
      'FOUND',
    );
    expect(leading([301, `https://www.example.org/${'a'.repeat(2000)}`]).outcome).toBe('FOUND');
  });

  it('is told where it leads to the front page of a site', () => {
    expect(leading([301, 'https://www.example.org/'])).toMatchObject({ outcome: 'MOVED', reason: 'MOVED_TO_FRONT' });
    expect(answered(200, [{ status: 301, to: 'https://www.example.com/' }], 'http://www.example.com/')).toMatchObject({
      outcome: 'MOVED',
      reason: null,
    });
  });
});

describe('the reason in words', () => {
  it.each([
    ['404', 'La page n’existe pas, ou plus (404).', 'There is no such page, or no longer (404).'],
    ['503', 'Le site est en panne (503).', 'The site is out of order (503).'],
    ['418', 'Le site répond par une erreur (418).', 'The site answers with an error (418).'],
  ])('of %s has its status', (reason, french, english) => {
    expect(reasonText(reason, 'fr')).toBe(french);
    expect(reasonText(reason, 'en')).toBe(english);
  });
});
