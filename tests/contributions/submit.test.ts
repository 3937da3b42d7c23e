import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import { addPlaces, validContribution, read, submit, submitted } from './contribution.factory';

describe('submitting a contribution', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
  });
  afterAll(async () => api.stop());

  const rows = async () =>
    api.app.database.query<Record<string, unknown>[]>('SELECT * FROM contribution ORDER BY received_at DESC, id');
  const counts = async () =>
    api.app.database.query(
      'SELECT (SELECT count(*) FROM contribution) AS contributions, (SELECT count(*) FROM audit_event) AS events',
    );

  it.each([
    [{ title: ' bon ' }, 'TOO_SHORT', ['title']],
    [{ title: 'é'.repeat(121) }, 'TOO_LONG', ['title']],
    [{ body: 'trop court' }, 'TOO_SHORT', ['body']],
    [{ body: 'a'.repeat(5001) }, 'TOO_LONG', ['body']],
    [{ title: `${validContribution.title}\ud83e` }, 'INVALID_CHARACTERS', ['title']],
    [{ usefulWhen: 'a'.repeat(2001) }, 'TOO_LONG', ['usefulWhen']],
    [{ contributorName: 'a'.repeat(121) }, 'TOO_LONG', ['contributorName']],
    [{ contributorEmail: 'lou' }, 'INVALID_EMAIL', ['contributorEmail']],
    [{ link: 'javascript:alert(1)' }, 'INVALID_LINK', ['link']],
    [{ link: 'lou@example.org' }, 'INVALID_LINK', ['link']],
    [{ contributorName: 'Lou\u202E Exemple' }, 'INVALID_CHARACTERS', ['contributorName']],
    [{ contributorEmail: 'lo\u200Bu@example.org' }, 'INVALID_CHARACTERS', ['contributorEmail']],
    [{ title: '\u200B'.repeat(10) }, 'TOO_SHORT', ['title']],
    [{ body: `trop court${'\u200D'.repeat(30)}` }, 'TOO_SHORT', ['body']],
    [{ placeCode: '99999' }, 'UNKNOWN_PLACE', ['placeCode']],
    [{ kind: 'REGIONAL_SUGGESTION', placeCode: null }, 'PLACE_REQUIRED', ['placeCode']],
    [{ statedFacts: { shoeSize: 42 } }, 'UNKNOWN_FACT', ['statedFacts', '/shoeSize']],
    [{ statedFacts: { place: '99999' } }, 'UNKNOWN_PLACE', ['statedFacts', '/place']],
    [{ statedFacts: ['place'] }, 'MALFORMED', ['statedFacts']],
    [{ consentToTerms: false }, 'CONSENT_REQUIRED', ['consentToTerms']],
  ])('refuses %j and changes nothing', async (changes, code, field) => {
    const before = await counts();
    const { trackingToken, userErrors } = await submit(api.anonymous, changes);
    expect(trackingToken).toBeNull();
    expect(userErrors.map((error) => [error.code, error.field])).toEqual([[code, field]]);
    expect(await counts()).toEqual(before);
  });

  it('reports all errors of an input together', async () => {
    const { userErrors } = await submit(api.anonymous, {
      title: 'x',
      body: 'x',
      contributorEmail: 'x',
      placeCode: 'x',
      statedFacts: { x: 1, y: 2 },
      consentToTerms: false,
    });
    expect(userErrors.map(({ field }) => field.join())).toEqual([
      'title',
      'body',
      'statedFacts,/x',
      'statedFacts,/y',
      'placeCode',
      'contributorEmail',
      'consentToTerms',
    ]);
  });

  it('keeps text and stated facts unchanged', async () => {
    await submitted(api);
    const [row] = await rows();
    expect(row).toMatchObject({
      title: validContribution.title,
      body: validContribution.body,
      useful_when: validContribution.usefulWhen,
      stated_facts: validContribution.statedFacts,
      place_code: 'dep-69',
      link: validContribution.link,
      status: 'RECEIVED',
      version: 1,
    });
  });

  it('keeps the blanks at both ends of the words', async () => {
    const words = {
      title: '  Appeler tôt ',
      body: '\n\t  Au fournil, le patron répond lui-même.  \n\n',
      usefulWhen: ' Quand on cherche\n',
    };
    const moderator = await signedIn(api, 'MODERATOR');
    expect(await read(moderator, await submitted(api, words), 'title body usefulWhen')).toEqual(words);
  });

  it('keeps only the hash of the tracking token', async () => {
    const { trackingToken } = await submit(api.anonymous);
    expect(trackingToken.length).toBeGreaterThanOrEqual(43);
    expect(JSON.stringify(await rows())).not.toContain(trackingToken);
  });

  it('treats blank optional fields as absent', async () => {
    const moderator = await signedIn(api, 'MODERATOR');
    const id = await submitted(api, {
      usefulWhen: ' ',
      statedFacts: null,
      placeCode: '',
      link: '',
      contributorRole: null,
      contributorName: ' ',
      contributorEmail: '',
    });
    const selection = 'usefulWhen statedFacts place { code } link contributorRole contributorName contributorEmail';
    expect(await read(moderator, id, selection)).toEqual({
      usefulWhen: null,
      statedFacts: {},
      place: null,
      link: null,
      contributorRole: null,
      contributorName: null,
      contributorEmail: null,
    });
  });

  it('records the submission without personal data', async () => {
    const moderator = await signedIn(api, 'MODERATOR');
    const { history } = await read(moderator, await submitted(api), 'history { actor action summary }');
    expect(history).toEqual([{ actor: 'Public', action: 'contribution.submit', summary: 'Contribution reçue' }]);
  });

  it('distinguishes its own form, other programs and staff', async () => {
    const moderator = await signedIn(api, 'MODERATOR');
    const source = async (client: typeof api.anonymous) => {
      api.clock.advance(1000);
      await submit(client);
      return (await rows())[0]?.['source'];
    };
    expect(await source(api.anonymous)).toBe('API');
    expect(await source(api.anonymous.with({ 'sec-fetch-site': 'same-origin' }))).toBe('FORM');
    expect(await source(moderator)).toBe('STAFF');
  });

  it.each(['title', 'body', 'useful_when', 'stated_facts', 'place_code', 'link'])(
    'never lets %s be rewritten, whoever asks the database',
    async (column) => {
      await expect(api.app.database.query(`UPDATE contribution SET ${column} = ${column}`)).rejects.toThrow(
        'never changed',
      );
    },
  );
});
