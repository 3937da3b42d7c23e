import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, validContribution, read, submit, submitted } from './contribution.factory';

const PARTNER = 'id kind name description link contributionId createdAt createdBy { name }';

describe('offers of data, services and code', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
  });
  beforeEach(async () => {
    await api.app.database.query('TRUNCATE contribution CASCADE');
  });
  afterAll(async () => api.stop());

  const partners = async (client = moderator, page?: object): Promise<Json> =>
    (await client.send(`query ($page: PageInput) { partners(page: $page) { total items { ${PARTNER} } } }`, { page }))
      .data.partners;
  const accepted = async (changes: object = {}): Promise<{ id: string; version: number }> => {
    const { contribution, userErrors } = await decide(moderator, {
      id: await submitted(api, { kind: 'DATA', ...changes }),
      expectedVersion: 1,
      action: 'ACCEPT',
    });
    if (contribution === null) throw new Error(JSON.stringify(userErrors));
    return contribution;
  };

  it('have a queue of their own', async () => {
    const [advice, data, service] = [
      await submitted(api),
      await submitted(api, { kind: 'DATA' }),
      await submitted(api, { kind: 'SERVICE' }),
    ];
    const ids = async (filter: object) =>
      (
        await moderator.send(
          'query ($filter: ContributionFilter) { contributions(filter: $filter, sort: "receivedAt:asc") { total items { id } } }',
          { filter },
        )
      ).data.contributions.items.map(({ id }: { id: string }) => id);
    expect(await ids({ offers: true })).toEqual([data, service]);
    expect(await ids({ offers: false })).toEqual([advice]);
    expect(await ids({ offers: null })).toEqual([advice, data, service]);
    expect(await ids({ offers: true, kind: ['STRATEGY', 'DATA'] })).toEqual([data]);
  });

  it('make partners that are found by words of their title, or of the name that is shown', async () => {
    await accepted({ title: 'Prêter des tenues d’entretien' });
    await accepted({ title: 'Ouvrir les données des marchés' });
    const found = async (filter: object): Promise<string[]> =>
      (
        await moderator.send('query ($filter: PartnerFilterInput) { partners(filter: $filter) { items { name } } }', {
          filter,
        })
      ).data.partners.items.map(({ name }: { name: string }) => name);
    expect(await found({ search: 'entretien preter' })).toEqual(['Prêter des tenues d’entretien']);
    await api.app.database.query(`UPDATE partner SET public_name = 'Vestiaire de Lyon' WHERE name LIKE 'Prêter%'`);
    expect(await found({ search: 'vestiaire' })).toEqual(['Prêter des tenues d’entretien']);
    expect(await found({ search: 'vestiaire', kinds: ['SERVICE'] })).toEqual([]);
  });

  it.each(['DATA', 'SERVICE', 'CODE', 'OTHER'])(
    'make a partner from an accepted offer of the kind %s',
    async (kind) => {
      const { id } = await accepted({ kind });
      const { name } = (await moderator.send('{ viewer { name } }')).data.viewer;
      const made = {
        id: expect.any(String),
        kind,
        name: validContribution.title.trim(),
        description: validContribution.body,
        link: validContribution.link,
        contributionId: id,
        createdAt: expect.any(String),
        createdBy: { name },
      };
      expect(await partners()).toEqual({ total: 1, items: [made] });
      expect((await read(moderator, id, `partner { ${PARTNER} }`)).partner).toEqual(made);
    },
  );

  it('make no partner from advice, refused offers and waiting offers', async () => {
    await decide(moderator, { id: await submitted(api), expectedVersion: 1, action: 'ACCEPT' });
    await decide(moderator, {
      id: await submitted(api, { kind: 'CODE' }),
      expectedVersion: 1,
      action: 'REFUSE',
      reason: 'too-vague',
    });
    const waiting = await submitted(api, { kind: 'CODE' });
    expect(await partners()).toEqual({ total: 0, items: [] });
    expect((await read(moderator, waiting, 'partner { id }')).partner).toBeNull();
  });

  it('keep contact details with the contribution, not with the partner', async () => {
    await accepted({ body: 'Notre fichier est mis à jour par moi : 06 12 34 56 78 ou data@example.org.' });
    const { items } = await partners(await signedIn(api, 'EDITOR'));
    expect(items[0].description).toBe(
      'Notre fichier est mis à jour par moi : [téléphone masqué] ou [adresse masquée].',
    );
  });

  it('use the corrected text', async () => {
    const { trackingToken } = await submit(api.anonymous, { kind: 'SERVICE' });
    const [{ id }] = await api.app.database.query<[{ id: string }]>('SELECT id FROM contribution');
    await decide(moderator, { id, expectedVersion: 1, action: 'REQUEST_CORRECTION', message: 'Où est-ce ?' });
    api.clock.advance(11 * 60_000);
    await api.anonymous.mutate(
      'replyToModerator',
      { trackingToken, title: 'Vestiaire solidaire de Lyon' },
      'status { status }',
    );
    await decide(moderator, { id, expectedVersion: 3, action: 'ACCEPT' });
    expect((await partners()).items).toMatchObject([
      { name: 'Vestiaire solidaire de Lyon', description: validContribution.body },
    ]);
  });

  it.each(['UNDO', 'REOPEN'])('lose their partner on %s, and get one again on a new acceptance', async (action) => {
    const { id, version } = await accepted();
    const back = await decide(moderator, { id, expectedVersion: version, action });
    expect(back.userErrors).toEqual([]);
    expect((await partners()).total).toBe(0);
    await decide(moderator, { id, expectedVersion: back.contribution.version, action: 'ACCEPT' });
    expect((await partners()).total).toBe(1);
  });

  it('keep a partner that somebody changed since', async () => {
    const { id, version } = await accepted();
    await api.app.database.query(`UPDATE partner SET name = 'Un autre nom', version = 2`);
    const { contribution } = await decide(moderator, { id, expectedVersion: version, action: 'REOPEN' });
    await decide(moderator, { id, expectedVersion: contribution.version, action: 'ACCEPT' });
    expect((await partners()).items).toMatchObject([{ name: 'Un autre nom' }]);
  });

  it('lose their partner when the person withdraws', async () => {
    const { trackingToken } = await submit(api.anonymous, { kind: 'DATA' });
    const [{ id }] = await api.app.database.query<[{ id: string }]>('SELECT id FROM contribution');
    await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    api.clock.advance(11 * 60_000);
    await api.anonymous.send(
      'mutation ($token: String!) { withdrawContribution(trackingToken: $token) { status { status } userErrors { code } } }',
      { token: trackingToken },
    );
    expect((await partners()).total).toBe(0);
  });

  it('are listed in pages, newest first', async () => {
    const [first, second, third] = [await accepted(), await accepted(), await accepted()];
    const ids = async (number: number) =>
      (await partners(moderator, { number, size: 2 })).items.map(
        ({ contributionId }: { contributionId: string }) => contributionId,
      );
    expect(await ids(1)).toEqual([third.id, second.id]);
    expect(await ids(2)).toEqual([first.id]);
  });

  it('are listed to a moderator of a territory when they come from there', async () => {
    const [here] = [await accepted({ placeCode: '69123' }), await accepted({ placeCode: '29019' })];
    const local = await signedIn(api, 'MODERATOR');
    const { id } = (await local.send('{ viewer { id } }')).data.viewer;
    const admin = await signedIn(api, 'ADMIN');
    await admin.mutate('saveTerritories', { staffUserId: id, placeCodes: ['reg-84'] }, 'staffUser { id }');
    const { total, items } = await partners(local);
    expect([total, items.map(({ contributionId }: Json) => contributionId)]).toEqual([1, [here?.id]]);
    expect((await partners()).total).toBe(2);
  });
});
