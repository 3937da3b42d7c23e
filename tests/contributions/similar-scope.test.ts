import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { signedIn } from '../support/staff';
import { addPlaces, decide, publish, submitted, validContribution } from './contribution.factory';

const QUERY =
  'query ($title: String!, $body: String, $link: String) { similar(title: $title, body: $body, link: $link, first: 20) { contributionId title similarity kind } }';
const SUBMIT =
  'mutation ($input: SubmitContributionInput!) { submitContribution(input: $input) { trackingToken similar { id title similarity } } }';
const ADVICE = { title: 'Demander conseil à un boulanger', link: 'https://www.example.org/boulangers' };
const EMAIL = 'josiane.petitpont@exemple-vesoul.fr';
const HIDDEN = {
  title: 'Appeler Zygomar Vesoulois au 06 12 34 56 78',
  body: `Il connaît les tapissiers du quartier. Écrivez à ${EMAIL}, il répond toujours.`,
  usefulWhen: null,
  link: 'https://secret.example/zygomar',
  contributorEmail: null,
};
/** Each as somebody would try who guesses at words of the contribution above. */
const GUESSES: { title: string; body?: string; link?: string }[] = [
  { title: HIDDEN.title },
  { title: HIDDEN.title, body: HIDDEN.body },
  { title: 'Un autre sujet', link: HIDDEN.link },
  { title: '06 12 34 56 78' },
  { title: 'petitpont' },
  { title: EMAIL },
];

describe('what resembles a text', () => {
  let api: TestApi;
  let clients: Record<'public' | 'moderator' | 'editor' | 'analyst', TestClient>;
  let hidden: string;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    clients = {
      public: api.anonymous,
      moderator: await signedIn(api, 'MODERATOR'),
      editor: await signedIn(api, 'EDITOR'),
      analyst: await signedIn(api, 'ANALYST'),
    };
    const id = await submitted(api, { title: ADVICE.title, usefulWhen: null });
    const { recommendation } = await decide(clients.moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    await publish(api, recommendation.id, ADVICE);
  });
  beforeEach(async () => {
    hidden = await submitted(api, HIDDEN);
  });
  afterEach(async () => {
    await api.app.database.query('DELETE FROM contribution_to_compare');
    await api.app.database.query('DELETE FROM contribution WHERE title = $1', [HIDDEN.title]);
  });
  afterAll(async () => api.stop());

  const similar = async (draft: object, client: TestClient) => {
    const { data, errors } = await client.send(QUERY, draft);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.similar as { contributionId: string | null; title: string; similarity: number; kind: string }[];
  };

  it.each(['RECEIVED', 'REFUSED', 'ACCEPTED'])(
    'tells the public nothing of a contribution that is %s',
    async (status) => {
      await api.app.database.query(
        `UPDATE contribution SET status = $2, refusal_reason = CASE WHEN $2 = 'REFUSED' THEN 'harmful' END WHERE id = $1`,
        [hidden, status],
      );
      for (const guess of GUESSES) expect(await similar(guess, clients.public)).toEqual([]);
      const { data } = await api.anonymous.send(SUBMIT, { input: { ...validContribution, ...HIDDEN } });
      expect(data.submitContribution).toEqual({ trackingToken: expect.any(String), similar: [] });
    },
  );

  it.each([
    'Demander conseil à un boulanger',
    'Demandr consel boulanjer Zygomar',
    'boulangeur vesoulois',
    'zygomard boulangé',
  ])(
    'gives the public the same items and scores for "%s" whether a contribution with its words exists',
    async (title) => {
      const withIt = await similar({ title, body: HIDDEN.body }, clients.public);
      await api.app.database.query('DELETE FROM contribution_to_compare');
      await api.app.database.query('DELETE FROM contribution WHERE id = $1', [hidden]);
      await api.app.database.query("DELETE FROM known_word WHERE word ~ 'zygom|vesoul|petitpont|tapissier'");
      expect(await similar({ title, body: HIDDEN.body }, clients.public)).toEqual(withIt);
    },
  );

  it('takes a word that only a contribution holds for unknown, and looks for the published one near it', async () => {
    await submitted(api, {
      ...HIDDEN,
      link: null,
      title: 'Trouver un boulangex ailleurs',
      body: 'Le boulangex est un métier inventé de toutes pièces.',
    });
    expect((await similar({ title: 'boulangex' }, clients.public)).map(({ title }) => title)).toEqual(
      (await similar({ title: 'boulangey' }, clients.public)).map(({ title }) => title),
    );
  });

  it.each(['moderator', 'editor', 'analyst'] as const)(
    'gives contributions to the %s, their personal data masked',
    async (who) => {
      const [first] = await similar({ title: 'Appeler Zygomar Vesoulois' }, clients[who]);
      expect(first).toMatchObject({
        contributionId: hidden,
        title: 'Appeler Zygomar Vesoulois au [téléphone masqué]',
        kind: 'CONTRIBUTION',
      });
    },
  );

  it('gives a moderator no contribution from outside their territories, and all that is published', async () => {
    const local = await signedIn(api, 'MODERATOR');
    const { id } = (await local.send('{ viewer { id } }')).data.viewer;
    const admin = await signedIn(api, 'ADMIN');
    await admin.mutate('saveTerritories', { staffUserId: id, placeCodes: ['dep-69'] }, 'staffUser { id }');
    const elsewhere = await submitted(api, { ...HIDDEN, placeCode: '29019' });
    const found = async (title: string, client: TestClient = local): Promise<(string | null)[]> =>
      (await similar({ title }, client)).map(({ contributionId }) => contributionId).toSorted();
    expect(await found(HIDDEN.title, clients.moderator)).toEqual([hidden, elsewhere].toSorted());
    expect(await found(HIDDEN.title)).toEqual([hidden]);
    expect(await found(ADVICE.title)).toContain(null);
  });

  it.each(['editor', 'analyst'] as const)(
    'gives the %s the same for a right and a wrong number, address or link',
    async (who) => {
      const ask = async (draft: object) =>
        (await similar({ title: 'Un autre sujet', ...draft }, clients[who])).map(({ contributionId, similarity }) => [
          contributionId,
          similarity,
        ]);
      expect(await ask({ title: 'Zygomar au 06 12 34 56 78' })).toEqual(
        await ask({ title: 'Zygomar au 06 98 76 54 32' }),
      );
      expect(await ask({ body: EMAIL })).toEqual(await ask({ body: 'marie.durandeau@autre-domaine.fr' }));
      expect(await ask({ link: HIDDEN.link })).toEqual(await ask({ link: 'https://secret.example/autre' }));
    },
  );

  it('lets a moderator search the queue for an address or a number, and nobody for whom it is masked', async () => {
    const search = async (client: TestClient, words: string) =>
      (
        await client.send(
          'query ($search: String) { contributions(filter: { search: $search }) { items { id } total } }',
          {
            search: words,
          },
        )
      ).data.contributions.items.map(({ id }: { id: string }) => id);
    for (const words of ['petitpont', EMAIL, 'vesoul.fr']) {
      expect(await search(clients.moderator, words)).toContain(hidden);
      expect(await search(clients.editor, words)).not.toContain(hidden);
      expect(await search(clients.analyst, words)).not.toContain(hidden);
    }
    expect(await search(clients.editor, 'tapissier zygomar')).toContain(hidden);
  });

  it('hides a contribution from searches by those who may not read personal data until it was looked for', async () => {
    const seen = async () =>
      (await similar({ title: 'Appeler Zygomar Vesoulois' }, clients.editor)).map(
        ({ contributionId }) => contributionId,
      );
    await api.app.database.query(
      'UPDATE contribution SET personal_data_sought = false, masked_title = NULL, masked_text = NULL WHERE id = $1',
      [hidden],
    );
    expect(await seen()).not.toContain(hidden);
    await runJobs(api);
    api.clock.advance(60_000);
    expect(await runJobs(api)).toEqual([]);
    expect(await seen()).toContain(hidden);
    expect(await similar({ title: EMAIL }, clients.editor)).toEqual([]);
  });

  it('never learns a part of an address or a number as a word', async () => {
    const words = await api.app.database.query("SELECT word FROM known_word WHERE word ~ 'petitpont|josiane|vesoul'");
    expect(words.map(({ word }: { word: string }) => word)).toEqual(['vesoulois']);
  });
});
