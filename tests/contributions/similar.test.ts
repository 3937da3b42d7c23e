import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, validContribution, publish, read, submitted } from './contribution.factory';

const FIELDS = 'id recommendationId contributionId title similarity kind slug status refusalReason';

const itemOf = ({ recommendationId, contributionId }: Json): string => recommendationId ?? contributionId;

describe('similar items', () => {
  let api: TestApi;
  let moderator: TestClient;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
    const other = { link: null, usefulWhen: null, contributorEmail: null };
    ids['baker'] = await submitted(api, {
      ...other,
      title: 'Appeler le boulanger avant six heures',
      body: 'À cette heure, le patron est au fournil et répond lui-même.',
    });
    ids['linked'] = await submitted(api, {
      ...other,
      title: 'Demander une immersion',
      body: 'Une ou deux semaines pour découvrir un métier.',
      link: 'https://www.example.org/Immersion/?utm_source=lettre',
    });
    ids['paid'] = await submitted(api, {
      ...other,
      title: 'Payer un cabinet pour écrire son CV',
      body: 'Ils écrivent tout pour trois cents euros par mois.',
    });
    ids['spam'] = await submitted(api, {
      ...other,
      title: 'Gagner mille euros sans travailler',
      body: 'Écrivez-moi pour connaître cette méthode extraordinaire.',
    });
    ids['withdrawn'] = await submitted(api, {
      ...other,
      title: 'Visiter les ateliers municipaux',
      body: 'Les ateliers ouvrent leurs portes au printemps.',
    });
    ids['telephone'] = await submitted(api, {
      ...other,
      title: 'Appeler Jeanne au 06 12 34 56 78',
      body: "Elle connaît les garages du quartier et prend des stagiaires toute l'année.",
    });
    ids['accepted'] = await submitted(api, {
      ...other,
      title: 'Tenir un carnet de candidatures',
      body: 'On note chaque envoi avec sa date, puis chaque réponse.',
    });
    ids['draft'] = (
      await decide(moderator, { id: ids['accepted'], expectedVersion: 1, action: 'ACCEPT' })
    ).recommendation.id;
    const source = await submitted(api, {
      ...other,
      title: 'Distribuer des prospectus',
      body: 'Rien à voir avec ce qui en est fait ensuite.',
    });
    ids['published'] = (
      await decide(moderator, { id: source, expectedVersion: 1, action: 'ACCEPT' })
    ).recommendation.id;
    await publish(api, ids['published'] as string);
    await decide(moderator, { id: ids['paid'], expectedVersion: 1, action: 'REFUSE', reason: 'advertising' });
    await decide(moderator, { id: ids['spam'], expectedVersion: 1, action: 'MARK_SPAM' });
    await api.app.database.query(`UPDATE contribution SET status = 'WITHDRAWN' WHERE id = $1`, [ids['withdrawn']]);
  });
  afterAll(async () => api.stop());

  async function similar(
    draft: { title: string; body?: string; link?: string; first?: number },
    client: TestClient = moderator,
  ): Promise<Json[]> {
    const query = `query ($title: String!, $body: String, $link: String, $first: Int) { similar(title: $title, body: $body, link: $link, first: $first) { ${FIELDS} } }`;
    const { data, errors } = await client.send(query, draft);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.similar;
  }
  const found = async (draft: Parameters<typeof similar>[0], client?: TestClient) =>
    (await similar(draft, client)).map((item) => Object.keys(ids).find((name) => ids[name] === itemOf(item)));

  it.each([
    ['the same words', 'Appeler le boulanger avant six heures', 'baker'],
    ['capitals', 'APPELER LE BOULANGER AVANT SIX HEURES', 'baker'],
    ['a near spelling', 'Apeler le boulangé avent six heure', 'baker'],
    ['other forms of the same words', 'Appelez les boulangers, six heures', 'baker'],
    ['another order', 'Six heures : boulanger appelé', 'baker'],
    ['accents lost', 'Payer un cabinet pour ecrire son cv', 'paid'],
    ['accents added', 'Dèmander une immérsion', 'linked'],
    ['nothing in common', 'Repeindre les volets', undefined],
  ])('compares titles with %s', async (_what, title, expected) => {
    expect((await found({ title })).find((name) => name === 'baker' || name === 'paid' || name === 'linked')).toBe(
      expected,
    );
  });

  it.each([
    'http://example.org/Immersion',
    'https://EXAMPLE.org/Immersion/#haut',
    'https://www.example.org/Immersion?fbclid=abc&utm_campaign=x',
    '  example.org/Immersion/  ',
  ])('finds the same page written %s', async (link) => {
    const [first] = await similar({ title: 'Un tout autre sujet', link });
    expect(first).toMatchObject({ contributionId: ids['linked'] });
    expect(first.similarity).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    'https://example.org/immersion',
    'https://example.org/Immersion?page=2',
    'https://example.com/Immersion',
    'https://example.org/',
  ])('does not take %s for the same page', async (link) => {
    expect(await found({ title: 'Un tout autre sujet', link })).toEqual([]);
  });

  it('finds items by their text when the title is vague', async () => {
    expect(
      await found({ title: 'Un conseil', body: 'Le patron est toujours au fournil à cette heure-là, et il répond.' }),
    ).toContain('baker');
  });

  it('returns published recommendations with their link', async () => {
    const [first] = await similar({ title: 'Appeler le boulanger tôt' }, api.anonymous);
    expect(first).toEqual({
      id: expect.stringMatching(/^[\w-]{22}$/),
      recommendationId: ids['published'],
      contributionId: null,
      title: 'Appeler le boulanger tôt',
      similarity: 0.9,
      kind: 'RECOMMENDATION',
      slug: expect.any(String),
      status: null,
      refusalReason: null,
    });
  });

  it('gives each item an id of its own, for what it was compared with', async () => {
    const idsOf = async (title: string) => (await similar({ title, first: 20 })).map(({ id }) => id);
    const title = 'Appeler le boulanger avant six heures';
    const given = await idsOf(title);
    expect(new Set(given).size).toBe(given.length);
    expect(await idsOf(title)).toEqual(given);
    expect(given).not.toEqual(expect.arrayContaining((await idsOf('Appeler le boulanger')).slice(0, 1)));
  });

  it('sorts by similarity, between 0 and 1', async () => {
    const similarities = (
      await similar({
        title: 'Appeler le boulanger avant six heures',
        link: 'https://example.org/Immersion',
        first: 20,
      })
    ).map(({ similarity }) => similarity);
    expect(similarities.length).toBeGreaterThanOrEqual(3);
    expect(similarities).toEqual(similarities.toSorted((left: number, right: number) => right - left));
    expect(similarities.every((value: number) => value > 0 && value <= 1)).toBe(true);
  });

  it('shows refused titles with the reason to staff', async () => {
    const title = 'Payer un cabinet pour écrire un CV';
    expect(await similar({ title })).toEqual([
      expect.objectContaining({
        contributionId: ids['paid'],
        status: 'REFUSED',
        refusalReason: 'Publicité ou service payant',
      }),
    ]);
  });

  it.each([
    ['spam', 'Gagner mille euros sans travailler'],
    ['withdrawn', 'Visiter les ateliers municipaux'],
  ])('never shows %s items, even to staff', async (_name, title) => {
    expect(await similar({ title, first: 20 }, api.anonymous)).toEqual([]);
    expect(await similar({ title, first: 20 })).toEqual([]);
  });

  it('shows what was accepted to staff', async () => {
    expect(await found({ title: 'Tenir un carnet de candidatures' })).toEqual(['accepted']);
  });

  it('masks personal data in titles', async () => {
    const [first] = await similar({ title: 'Appeler Jeanne au garage' });
    expect(first).toMatchObject({ contributionId: ids['telephone'], title: 'Appeler Jeanne au [téléphone masqué]' });
  });

  it.each([
    [1, 1],
    [20, 2],
  ])('returns at most %i items', async (first, atLeast) => {
    const items = await similar({ title: 'Appeler le boulanger avant six heures', first });
    expect(items.length).toBeGreaterThanOrEqual(atLeast);
    expect(items.length).toBeLessThanOrEqual(first);
  });

  it.each([0, 21, -1])('refuses a length of %i', async (first) => {
    expect(
      (await api.anonymous.send('query ($first: Int) { similar(title: "x", first: $first) { id } }', { first })).codes,
    ).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['wildcards', '%_%'],
    ['quotes', "'\"''"],
    ['apostrophes', "l'ôté d'un 'autre'"],
    ['SQL', '"); DROP TABLE contribution; --'],
    ['signs of a text search', "\\' | & ! ( ) <-> :*"],
    ['pictures', '🥖'.repeat(60)],
    ['a word of 5,000 letters', 'a'.repeat(5000)],
    ['another script', 'Быстрый заработок'],
    ['small words', 'le la les de'],
    ['half a character', '\ud83e'],
    ['a number', '0'],
  ])('accepts %s', async (_what, text) => {
    expect(await similar({ title: text, body: text, link: text })).toEqual([]);
  });

  it('answers for a text of 5,000 characters', async () => {
    expect(
      await found({
        title: 'Un conseil',
        body: 'À cette heure, le patron est au fournil et répond lui-même. '.repeat(83),
      }),
    ).toContain('baker');
  });

  it('returns similar items with a submission, without itself', async () => {
    const mutation = `mutation ($input: SubmitContributionInput!) { submitContribution(input: $input) { similar { ${FIELDS} } userErrors { code } } }`;
    const send = async (changes: object) =>
      (await moderator.send(mutation, { input: { ...validContribution, usefulWhen: null, ...changes } })).data
        .submitContribution;
    const { similar: items } = await send({
      title: 'Demander une immersion de deux semaines',
      link: 'http://example.org/Immersion',
    });
    expect(items[0].contributionId).toBe(ids['linked']);
    expect(items.map(({ title }: { title: string }) => title)).not.toContain('Demander une immersion de deux semaines');
    expect(await send({ title: 'x' })).toMatchObject({ similar: [], userErrors: [{ code: 'TOO_SHORT' }] });
  });

  it('shows moderators similar items of a contribution, without itself and its original', async () => {
    const changes = { title: 'Appeler un boulanger vers six heures', link: null };
    const [first, second] = [await submitted(api, changes), await submitted(api, changes)];
    const like = async () =>
      (await read(moderator, second, 'similar(first: 20) { recommendationId contributionId }')).similar.map(itemOf);
    expect(await like()).toEqual(expect.arrayContaining([first, ids['baker'], ids['published']]));
    expect(await like()).not.toContain(second);
    await decide(moderator, { id: second, expectedVersion: 1, action: 'MARK_DUPLICATE', duplicateOfId: first });
    expect(await like()).not.toContain(first);
  });
});
