import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, publish, SELECTION } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const FIELDS = 'persona { id version name facts mustSee mustNotSee failures }';
const withLicence = { fact: 'hasCarLicence', op: 'eq', value: true };
let count = 0;

describe('personas', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
  });
  afterAll(async () => api.stop());

  const save = async (input: object = {}, client: TestClient = desk.editor): Promise<Json> => {
    count += 1;
    return client.mutate('savePersona', { name: `Camille ${count}`, facts: {}, ...input }, FIELDS);
  };
  const remove = async ({ id, version }: Json, client: TestClient = desk.editor): Promise<Json> =>
    client.mutate('deletePersona', { id, expectedVersion: version }, 'deleted');
  const online = async (changes: object): Promise<Json> => publish(desk, await createDraft(desk, changes));

  describe('are saved', () => {
    it('with what they must and must not see, and changed', async () => {
      const [seen, unseen] = [await createDraft(desk), await createDraft(desk)];
      const { persona } = await save({
        name: ' Lou, 23 ans ',
        facts: { birthYear: 2003, hasCarLicence: null },
        mustSee: [seen.id, seen.id.toUpperCase()],
        mustNotSee: [unseen.id],
      });
      expect(persona).toMatchObject({
        version: 1,
        name: 'Lou, 23 ans',
        facts: { birthYear: 2003, hasCarLicence: null },
        mustSee: [seen.id],
        mustNotSee: [unseen.id],
      });
      const { data } = await desk.editor.send(
        `{ persona(id: "${persona.id}") { name } unknown: persona(id: "no id") { name } }`,
      );
      expect(data).toEqual({ persona: { name: 'Lou, 23 ans' }, unknown: null });
      const changed = await save({ id: persona.id, expectedVersion: 1, name: 'Lou', facts: { hasResume: true } });
      expect(changed.persona).toMatchObject({ id: persona.id, version: 2, mustSee: [], mustNotSee: [] });
    });

    it('and found by words of the name in any order, whatever the accents', async () => {
      for (const name of ['Éloïse, soudeuse de 30 ans', 'Eloi, 100 % soudeur', 'Gaspard']) await save({ name });
      const found = async (search: string): Promise<string[]> => {
        const asked = 'query ($filter: PersonaFilter) { personas(filter: $filter) { total items { name } } }';
        const { items, total } = (await desk.editor.send(asked, { filter: { search } })).data.personas;
        expect(total).toBe(items.length);
        return items.map(({ name }: Json) => name);
      };
      expect(await found('30  eloise')).toEqual(['Éloïse, soudeuse de 30 ans']);
      expect(await found('SOUDEU')).toEqual(['Eloi, 100 % soudeur', 'Éloïse, soudeuse de 30 ans']);
      expect(await found('0 %')).toEqual(['Eloi, 100 % soudeur']);
      expect(await found('_____')).toEqual([]);
    });

    it('and deleted, and the audit tells each step', async () => {
      const { persona } = await save({ name: 'Sacha' });
      const changed = await save({ id: persona.id, expectedVersion: 1, name: 'Sacha, 40 ans' });
      expect(await remove(changed.persona)).toMatchObject({ deleted: true, userErrors: [] });
      const admin = await signedIn(api, 'ADMIN');
      const { data } = await admin.send(
        `{ auditEvents(filter: { objectId: "${persona.id}" }) { items { action summary objectType } } }`,
      );
      expect(data.auditEvents.items).toEqual([
        { action: 'persona.delete', summary: '« Sacha, 40 ans »', objectType: 'persona' },
        { action: 'persona.change', summary: '« Sacha, 40 ans »', objectType: 'persona' },
        { action: 'persona.create', summary: '« Sacha »', objectType: 'persona' },
      ]);
    });

    it('by editors, publishers and administrators, and by nobody else', async () => {
      const { persona } = await save();
      for (const role of ['EDITOR', 'PUBLISHER', 'ADMIN'] as const)
        expect((await save({}, await signedIn(api, role))).userErrors).toEqual([]);
      for (const client of [await signedIn(api, 'MODERATOR'), await signedIn(api, 'ANALYST'), api.anonymous]) {
        await expect(save({}, client)).rejects.toThrow(/FORBIDDEN|UNAUTHENTICATED/);
        await expect(remove(persona, client)).rejects.toThrow(/FORBIDDEN|UNAUTHENTICATED/);
      }
    });

    it('not with faults: each is told, by its path', async () => {
      const draft = await createDraft(desk);
      const nobody = '00000000-0000-4000-8000-000000000000';
      const { persona, userErrors } = await save({
        name: 'x',
        facts: { birthYear: 'long ago', shoeSize: 42 },
        mustSee: [nobody, draft.id],
        mustNotSee: ['no id', draft.id],
      });
      expect(persona).toBeNull();
      expect(userErrors).toMatchObject([
        { code: 'TOO_SHORT', field: ['name'] },
        { code: 'WRONG_TYPE', field: ['facts', '/birthYear'] },
        { code: 'UNKNOWN_FACT', field: ['facts', '/shoeSize'] },
        { code: 'UNKNOWN', field: ['mustSee'], message: `Inconnu : ${nobody}.` },
        { code: 'UNKNOWN', field: ['mustNotSee'] },
        { code: 'CONTRADICTION', field: ['mustNotSee'] },
      ]);
    });

    it('not with more than a hundred recommendations in a list', async () => {
      const ids = Array.from(
        { length: 101 },
        (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      );
      expect((await save({ mustSee: ids })).userErrors).toMatchObject([{ code: 'OUT_OF_BOUNDS', field: ['mustSee'] }]);
    });

    it('not under the name of another, nor over what somebody else changed', async () => {
      const { persona } = await save({ name: 'Alix' });
      expect((await save({ name: 'Alix' })).userErrors).toMatchObject([{ code: 'NAME_TAKEN', field: ['name'] }]);
      const { persona: other } = await save({ name: 'Benoît' });
      const renamed = { id: other.id, expectedVersion: 1, name: 'Alix' };
      expect((await save(renamed)).userErrors).toMatchObject([{ code: 'NAME_TAKEN', field: ['name'] }]);
      const again = await save({ id: persona.id, expectedVersion: 1, name: 'Alix' });
      expect(again.userErrors).toEqual([]);
      const colleague = await signedIn(api, 'EDITOR');
      await save({ id: persona.id, expectedVersion: 2 }, colleague);
      const { name } = (await colleague.send('{ viewer { name } }')).data.viewer;
      // The last of those who did at the same moment.
      expect((await save({ id: persona.id, expectedVersion: 1 })).userErrors).toMatchObject([
        { code: 'CONFLICT', message: expect.stringMatching(`^${name} l’a modifié`) },
      ]);
      expect((await save({ id: persona.id })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
      expect((await remove(persona)).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
      const unknown = { id: 'no id', version: 1 };
      expect(await remove(unknown)).toMatchObject({ deleted: false, userErrors: [{ code: 'NOT_FOUND' }] });
    });
  });

  describe('name what is responsible when they fail:', () => {
    const failuresOf = async (input: object): Promise<string[]> => (await save(input)).persona.failures;

    it('the condition that is not met, and that which is', async () => {
      const forAll = await online({ title: 'Appeler le matin', rule: null });
      const forDrivers = await online({ title: 'Chercher plus loin', rule: { all: [withLicence, { all: [] }] } });
      const facts = { hasCarLicence: false };
      expect(await failuresOf({ facts, mustSee: [forAll.id], mustNotSee: [forDrivers.id] })).toEqual([]);
      expect(await failuresOf({ facts, mustSee: [forDrivers.id], mustNotSee: [forAll.id] })).toEqual([
        'Ne reçoit pas « Chercher plus loin » : la condition « vous avez le permis B » n’est pas remplie.',
        'Reçoit « Appeler le matin » : elle vaut pour tout le monde.',
      ]);
      expect(await failuresOf({ facts: { hasCarLicence: true }, mustNotSee: [forDrivers.id] })).toEqual([
        'Reçoit « Chercher plus loin » : la condition « vous avez le permis B » est remplie.',
      ]);
    });

    it('the condition that is not known, inside situations too', async () => {
      const { situation } = await desk.editor.mutate(
        'saveSituation',
        { slug: 'can-drive', label: 'Peut conduire', rule: { none: [{ ...withLicence, value: false }] } },
        'situation { id }',
      );
      const item = await online({ title: 'Conduire', rule: null, situationIds: [situation.id], whenUnknown: 'HIDE' });
      expect(await failuresOf({ mustSee: [item.id] })).toEqual([
        'Ne reçoit pas « Conduire » : on ne sait pas si la condition « vous avez le permis B » est remplie.',
      ]);
    });

    it('that it is not online, by the title of the draft', async () => {
      const draft = await createDraft(desk, { title: 'Pas encore en ligne' });
      expect(await failuresOf({ mustSee: [draft.id], mustNotSee: [] })).toEqual([
        'Ne reçoit pas « Pas encore en ligne » : elle n’est pas en ligne.',
      ]);
    });

    it('a score of zero, and what is given in its place', async () => {
      const zero = await online({
        title: 'Note de zéro',
        rule: null,
        scoreLines: [{ rule: withLicence, score: 0, reason: 'Inutile avec le permis' }],
      });
      const facts = { hasCarLicence: true };
      expect(await failuresOf({ facts, mustSee: [zero.id] })).toEqual([
        'Ne reçoit pas « Note de zéro » : sa note est de zéro par la condition « vous avez le permis B ».',
      ]);
      const better = await online({ title: 'La meilleure', rule: null, weight: 3 });
      const worse = await online({ title: 'La moins bonne', rule: null, incompatibleWithIds: [better.id] });
      expect(await failuresOf({ mustSee: [worse.id] })).toEqual([
        'Ne reçoit pas « La moins bonne » : reçoit à sa place « La meilleure », incompatible.',
      ]);
    });

    it('in parts too, in the language of the request', async () => {
      const item = await online({ title: 'Pour qui conduit', rule: withLicence });
      const { persona } = await save({ facts: { hasCarLicence: false }, mustSee: [item.id] });
      const { data } = await desk.editor.with({ 'accept-language': 'en' }).send(
        `query ($id: ID!) { node(id: $id) { ... on Persona { failureDetails {
          persona { id } recommendationId title kind cause sentence isNew conditions { sentence result } } } } }`,
        { id: persona.id },
      );
      expect(data.node.failureDetails).toEqual([
        {
          persona: { id: persona.id },
          ...{ recommendationId: item.id, title: 'Pour qui conduit', kind: 'MISSING', cause: 'CONDITIONS' },
          sentence: 'Does not get “Pour qui conduit”: the condition “you have a car licence” is not met.',
          ...{ isNew: false, conditions: [{ sentence: 'you have a car licence', result: 'FALSE' }] },
        },
      ]);
    });
  });

  describe('tell what a rule is for each of them,', () => {
    const truthsOf = async (rule: object, client: TestClient = desk.editor): Promise<Json> =>
      client.send('query ($rule: SituationRule!) { personaTruths(rule: $rule) { persona { name } result } }', { rule });

    it('by name, and unknown where its facts do not tell', async () => {
      await save({ name: 'Zoé avec permis', facts: { hasCarLicence: true } });
      await save({ name: 'Zoé on ne sait pas', facts: {} });
      await save({ name: 'Zoé sans permis', facts: { hasCarLicence: false } });
      const { data } = await truthsOf({ all: [withLicence] });
      const told = data.personaTruths.filter(({ persona }: Json) => persona.name.startsWith('Zoé'));
      expect(told).toEqual([
        { persona: { name: 'Zoé avec permis' }, result: 'TRUE' },
        { persona: { name: 'Zoé on ne sait pas' }, result: 'UNKNOWN' },
        { persona: { name: 'Zoé sans permis' }, result: 'FALSE' },
      ]);
    });

    it('with facts that are worked out', async () => {
      await save({ name: 'Yann, né en 1960', facts: { birthYear: 1960 } });
      const { data } = await truthsOf({ fact: 'age', op: 'gte', value: 50 });
      expect(data.personaTruths).toContainEqual({ persona: { name: 'Yann, né en 1960' }, result: 'TRUE' });
    });

    it('and refuse a faulty rule at its place, and whoever is not of the team', async () => {
      const { errors } = await truthsOf({ all: [{ fact: 'shoeSize', op: 'known' }] });
      expect(errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', faults: [{ path: ['rule', '/all/0'], code: 'UNKNOWN_FACT' }] } },
      ]);
      const outside = await truthsOf({ all: [] }, api.anonymous);
      expect(outside.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    });
  });

  it('tell what a draft would break as soon as it is saved, and the public keeps what it has', async () => {
    const item = await online({ title: 'Pour tous', rule: null });
    await save({ name: 'Noa', facts: { hasCarLicence: false }, mustSee: [item.id] });
    const { recommendation } = await desk.editor.mutate(
      'saveRecommendation',
      {
        id: item.id,
        expectedVersion: item.version,
        content: content({ title: 'Pour qui conduit', rule: withLicence }),
      },
      `${SELECTION.replace('recommendation {', 'recommendation { personaFailures { persona { name } sentence isNew }')}`,
    );
    expect(recommendation.personaFailures).toEqual([
      {
        persona: { name: 'Noa' },
        sentence: 'Ne reçoit pas « Pour qui conduit » : la condition « vous avez le permis B » n’est pas remplie.',
        isNew: true,
      },
    ]);
    const { data } = await api.anonymous.send(
      '{ recommend(facts: { hasCarLicence: false }, first: 100) { results { recommendation { title } } } }',
    );
    expect(JSON.stringify(data)).toContain('Pour tous');
    expect(JSON.stringify(data)).not.toContain('Pour qui conduit');
  });
});
