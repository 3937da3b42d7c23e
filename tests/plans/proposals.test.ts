import { pathOf, share } from './shared';
import { postForm } from '../pages/form.client';
import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { publishAction, unpublish } from './published';

describe('an action that is proposed by a shared link', () => {
  let api: TestApi;
  let person: Person;
  let link: string;
  let shareId: string;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(async () => api.stop());
  beforeEach(async () => {
    person = await newPerson(api);
    ({ link, id: shareId } = await share(person, {}));
  });

  const propose = async (action: string, message = '') =>
    postForm(api, pathOf({ link }), { payload: new URLSearchParams({ action, message, q: 'Appeler' }).toString() });
  const PROPOSALS = 'proposals { id from message status proposedAt recommendation { title } }';
  const proposals = async () => (await person.client.send(`{ me { ${PROPOSALS} } }`)).data.me.proposals;
  const answer = async (id: string, accept: boolean) =>
    person.client.mutate(
      'answerProposal',
      { id, accept },
      'proposal { status } plannedAction { status reasons recommendation { title } }',
    );
  const planned = async (): Promise<{ note: { key: string } | null; titles: string[] }> => {
    const { data } = await person.client.send('{ me { plan { note { key } actions { recommendation { title } } } } }');
    const { note, actions } = data.me.plan;
    return {
      note,
      titles: actions.map((action: { recommendation: { title: string } }) => action.recommendation.title),
    };
  };
  /** For nobody, so that no plan holds it by itself. */
  const unfit = { rule: { fact: 'hasCarLicence', op: 'eq', value: true } };

  it('is seen by the person, and comes into the plan of today once accepted', async () => {
    const id = await publishAction(api, 'Appeler un ancien collègue', unfit);
    expect(await planned()).toEqual({ note: { key: 'CHECK_IN' }, titles: [] });
    expect((await propose(id, ' Elle vous connaît bien. ')).location).toBe(
      pathOf({ link }).replace('?', '?fait=proposition&'),
    );
    const [proposal] = await proposals();
    expect(proposal).toEqual({
      id: expect.any(String),
      from: 'Ma conseillère',
      message: 'Elle vous connaît bien.',
      status: 'PROPOSED',
      proposedAt: '2026-11-23T09:00:00.000Z',
      recommendation: { title: 'Appeler un ancien collègue' },
    });
    expect(await answer(proposal.id, true)).toEqual({
      proposal: { status: 'ACCEPTED' },
      plannedAction: {
        status: 'ACCEPTED',
        reasons: ['« Ma conseillère » vous propose cette action.'],
        recommendation: { title: 'Appeler un ancien collègue' },
      },
      userErrors: [],
    });
    expect(await planned()).toEqual({ note: { key: 'LITTLE_LEFT' }, titles: ['Appeler un ancien collègue'] });
    expect((await answer(proposal.id, false)).userErrors).toMatchObject([
      { code: 'ACTION_NOT_ALLOWED', field: ['id'] },
    ]);
  });

  it('comes after what the plan holds, one after the other', async () => {
    const ids = [
      await publishAction(api, 'Appeler', { weight: 3 }),
      await publishAction(api, 'Zoé à rappeler', unfit),
      await publishAction(api, 'Avancer', unfit),
    ];
    expect((await planned()).titles).toContain('Appeler');
    for (const id of ids.slice(1)) {
      // The newest comes first.
      api.clock.advance(1000);
      await propose(id);
      const [proposal] = await proposals();
      expect((await answer(proposal.id, true)).userErrors).toEqual([]);
    }
    expect((await planned()).titles.slice(-2)).toEqual(['Zoé à rappeler', 'Avancer']);
    const positions = await api.app.database.query<{ position: number }[]>(
      'SELECT position FROM planned_action WHERE profile_id = $1 ORDER BY position',
      [person.id],
    );
    expect(positions.map(({ position }) => position)).toEqual(positions.map((_, index) => index));
    for (const id of ids) await unpublish(api, id);
  });

  it('is not planned when it is declined', async () => {
    await propose(await publishAction(api, 'Appeler la mairie', unfit));
    const [proposal] = await proposals();
    expect(await answer(proposal.id, false)).toEqual({
      proposal: { status: 'DECLINED' },
      plannedAction: null,
      userErrors: [],
    });
    expect((await planned()).titles).not.toContain('Appeler la mairie');
    expect(await proposals()).toMatchObject([{ status: 'DECLINED' }]);
  });

  it('stands in the plan once where it is planned already', async () => {
    const id = await publishAction(api, 'Appeler une agence', { weight: 3 });
    expect((await planned()).titles).toContain('Appeler une agence');
    await propose(id);
    const [proposal] = await proposals();
    expect((await answer(proposal.id, true)).plannedAction).toMatchObject({ status: 'PROPOSED' });
    expect((await planned()).titles.filter((title) => title === 'Appeler une agence')).toHaveLength(1);
    await unpublish(api, id);
  });

  it('is proposed once, as one of five that wait at most', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 6; number += 1) ids.push(await publishAction(api, `Appeler ${number}`, unfit));
    const [one = '', two = '', ...rest] = ids;
    await propose(one);
    expect((await propose(one)).html).toContain('Cette action est déjà proposée.');
    for (const id of [two, ...rest.slice(0, 3)]) expect((await propose(id)).status).toBe(303);
    expect((await propose(rest[3] ?? '')).html).toContain('Cinq propositions attendent déjà une réponse');
    expect(await proposals()).toHaveLength(5);
    // What is answered waits no longer.
    await answer((await proposals())[0].id, false);
    expect((await propose(rest[3] ?? '')).status).toBe(303);
  });

  it('may be proposed by two who have a link each, and stands in the plan once', async () => {
    const id = await publishAction(api, 'Appeler le maire', unfit);
    await propose(id);
    ({ link } = await share(person, { label: 'Mon voisin' }));
    expect((await propose(id)).status).toBe(303);
    const waiting = await proposals();
    expect(waiting.map(({ from }: { from: string }) => from).toSorted()).toEqual(['Ma conseillère', 'Mon voisin']);
    for (const proposal of waiting) await answer(proposal.id, true);
    expect((await planned()).titles.filter((title) => title === 'Appeler le maire')).toHaveLength(1);
  });

  it.each([
    ['Appelez-moi au 06 12 34 56 78', 'un numéro, une adresse ou un lien'],
    ['Écrivez à lea@example.org', 'un numéro, une adresse ou un lien'],
    ['Voyez https://exemple.fr', 'un numéro, une adresse ou un lien'],
    ['Voyez exemple.fr', 'un numéro, une adresse ou un lien'],
    ['Gagnez 500 euros au casino', 'message indésirable'],
    ['a'.repeat(301), '300 caractères au plus'],
  ])('is not taken with the words %p, which are not lost', async (message, sentence) => {
    const id = await publishAction(api, 'Appeler', unfit);
    const { status, html } = await propose(id, message);
    expect(status).toBe(200);
    expect(html).toContain(sentence);
    expect(html).toContain(`>${message}</textarea>`);
    expect(html).toMatch(new RegExp(`value="${id}" aria-describedby="action-\\d-is" checked>`));
    expect(await proposals()).toEqual([]);
    await unpublish(api, id);
  });

  it('is a published action, and comes by a link that opens something', async () => {
    expect((await propose('not an id')).html).toContain('Choisissez une action de la liste.');
    const id = await publishAction(api, 'Appeler encore', unfit);
    await propose(id);
    await unpublish(api, id);
    expect(await proposals()).toEqual([]);
    await person.client.mutate('revokeShare', { id: shareId }, 'revoked');
    expect((await propose(await publishAction(api, 'Appeler toujours', unfit))).status).toBe(404);
  });

  it('goes with the link that it came by, unless it was accepted', async () => {
    const id = await publishAction(api, 'Appeler un ami', unfit);
    await propose(id);
    const [proposal] = await proposals();
    await answer(proposal.id, true);
    await person.client.mutate('revokeShare', { id: shareId }, 'revoked');
    expect(await proposals()).toEqual([]);
    expect((await planned()).titles).toContain('Appeler un ami');
  });

  it('is answered by its person alone', async () => {
    await propose(await publishAction(api, 'Appeler une voisine', unfit));
    const [{ id }] = await proposals();
    const other = await newPerson(api);
    for (const unknown of [id, 'not an id'])
      expect(
        (await other.client.mutate('answerProposal', { id: unknown, accept: true }, 'proposal { id }')).userErrors,
      ).toMatchObject([{ code: 'NOT_FOUND', field: ['id'] }]);
    expect(await proposals()).toMatchObject([{ status: 'PROPOSED' }]);
  });

  it('counts against the address that it comes from', async () => {
    const limited = await startApi({ SUBMISSIONS_PER_ADDRESS: '1/1' });
    const one = await newPerson(limited);
    const shared = await share(one, {});
    const ids = [await publishAction(limited, 'Un', unfit), await publishAction(limited, 'Deux', unfit)];
    const statuses: number[] = [];
    for (const action of ids)
      statuses.push((await postForm(limited, pathOf(shared), { payload: `action=${action}` })).status);
    expect(statuses).toEqual([303, 429]);
    const again = await one.client.mutate('shareMyProfile', { label: 'Un ami', parts: ['PLAN'] }, 'link').catch(String);
    expect(again).toContain('RATE_LIMITED');
    await limited.stop();
  });
});
