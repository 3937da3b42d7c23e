import { buildSchema, isInterfaceType, isNonNullType } from 'graphql';
import { readFileSync } from 'node:fs';
import { newPerson } from '../profiles/person';
import { publishAction } from '../plans/published';
import { addPlaces, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { operationsFor, typeNamed } from '../support/schema';
import { signedIn } from '../support/staff';

const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));
const node = schema.getType('Node');
const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];

describe('node', () => {
  let api: TestApi;
  let seeker: TestClient;
  let other: TestClient;
  let admin: TestClient;
  let analyst: TestClient;
  /** One id for each type that implements Node. */
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    ids['Recommendation'] = await publishAction(api, 'Appeler trois entreprises');
    const person = await newPerson(api);
    seeker = person.client;
    other = (await newPerson(api)).client;
    ids['Profile'] = person.id;
    const { plan } = (await seeker.send('{ me { plan { id actions { id } } } }')).data.me;
    ids['DailyPlan'] = plan.id;
    ids['PlannedAction'] = plan.actions[0].id;
    ids['Contribution'] = await submitted(api);
    admin = await signedIn(api, 'ADMIN');
    analyst = await signedIn(api, 'ANALYST');
    ids['StaffUser'] = (await admin.send('{ viewer { id } }')).data.viewer.id;
    const editor = await signedIn(api, 'EDITOR');
    const situation = {
      slug: 'no-licence',
      label: 'Sans permis',
      rule: { fact: 'hasCarLicence', op: 'eq', value: false },
    };
    ids['Situation'] = (await editor.mutate('saveSituation', situation, 'situation { id }')).situation.id;
    const [persona] = await api.app.database.query<{ id: string }[]>(
      `INSERT INTO persona (id, name, version, facts, must_see, must_not_see)
       VALUES (gen_random_uuid(), 'Camille, vendeuse à Rennes', 1, '{}', '{}', '{}') RETURNING id`,
    );
    ids['Persona'] = String(persona?.id);
  });
  afterAll(async () => api.stop());

  const read = async (client: TestClient, id: string): Promise<Json> => {
    const { data, errors } = await client.send('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.node;
  };
  const readable = async (client: TestClient): Promise<string[]> => {
    const found: string[] = [];
    for (const [type, id] of Object.entries(ids)) if ((await read(client, id)) !== null) found.push(type);
    return found.toSorted();
  };

  it('gives an object of each type, by its own name and id', async () => {
    expect(Object.keys(ids).toSorted()).toEqual(types.toSorted());
    for (const [type, id] of Object.entries(ids)) {
      const client = ['Profile', 'DailyPlan', 'PlannedAction'].includes(type) ? seeker : admin;
      expect(await read(client, id)).toEqual({ __typename: type, id });
    }
  });

  it('gives each viewer what they may read, and nothing else', async () => {
    expect(await readable(api.anonymous)).toEqual(['Recommendation']);
    expect(await readable(seeker)).toEqual(['DailyPlan', 'PlannedAction', 'Profile', 'Recommendation']);
    expect(await readable(other)).toEqual(['Recommendation']);
    expect(await readable(analyst)).toEqual(['Contribution', 'Persona', 'Recommendation', 'Situation']);
    expect(await readable(admin)).toEqual(['Contribution', 'Persona', 'Recommendation', 'Situation', 'StaffUser']);
  });

  it('keeps a contribution of elsewhere from a moderator with a territory', async () => {
    const moderator = await signedIn(api, 'MODERATOR');
    expect(await readable(moderator)).toContain('Contribution');
    const { data } = await moderator.send('{ viewer { id } }');
    await admin.mutate('saveTerritories', { staffUserId: data.viewer.id, placeCodes: ['reg-11'] }, 'staffUser { id }');
    expect(await readable(moderator)).not.toContain('Contribution');
  });

  it('gives null for an id of nothing, and for what is no id', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', '', 'Recommendation:1', '1'])
      expect(await read(admin, id)).toBeNull();
  });

  it('reads the fields of a type again, as Relay asks for them', async () => {
    const { data } = await seeker.send(
      `query ($id: ID!) { node(id: $id) { ... on Profile { facts } ... on PlannedAction { recommendation { title } } ... on Recommendation { title(locale: FR_TU) } } }`,
      { id: ids['PlannedAction'] },
    );
    expect(data.node).toEqual({ recommendation: { title: 'Appeler trois entreprises' } });
  });
});

describe('one forbidden field', () => {
  it('leaves the rest of the answer: what only some of the staff may ask is nullable', () => {
    const forEverybody = operationsFor('Query', 'anonymous');
    const fields = Object.values(typeNamed('Query').getFields()).filter(({ name }) => !forEverybody.includes(name));
    expect(fields.length).toBeGreaterThan(10);
    expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  });

  it('answers the others', async () => {
    const api = await startApi();
    const answer = await api.anonymous.send('{ catalogue { actionCount } staff { total } contributions { total } }');
    expect(answer.data).toEqual({ catalogue: { actionCount: 0 }, staff: null, contributions: null });
    expect(answer.codes).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    await api.stop();
  });
});
