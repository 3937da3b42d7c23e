import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { newPerson } from './person';
import type { Person } from './person';

const UNKNOWN = `Bearer ${'A'.repeat(22)}.${'A'.repeat(43)}`;

describe('people who ask at the same moment', () => {
  let api: TestApi;
  let people: Person[];
  beforeAll(async () => {
    api = await startApi();
    people = [];
    for (let year = 1980; year < 1990; year += 1) people.push(await newPerson(api, { facts: { birthYear: year } }));
  });
  afterAll(async () => api.stop());

  const read = '{ me { id facts } }';

  it('are each given what is theirs, also where one of them is unknown and one asks twice', async () => {
    const [first] = people;
    const clients = [...people, ...(first ? [first] : [])].map(({ client }) => client);
    const unknown = api.anonymous.with({ authorization: UNKNOWN });
    const answers = await Promise.all([...clients, unknown].map(async (client) => client.send(read)));
    const given = answers.slice(0, -1).map(({ data }) => ({ id: data.me.id, year: data.me.facts.birthYear }));
    const asked = [...people, first].map((person, index) => ({
      id: person?.id,
      year: index < 10 ? 1980 + index : 1980,
    }));
    expect(given).toEqual(asked);
    expect(answers.at(-1)?.codes).toEqual(['UNAUTHENTICATED']);
  });

  it('are looked for in fewer statements than there are people', async () => {
    api.forgetStatements();
    await Promise.all(people.map(async ({ client }) => client.send(read)));
    const statements = api.statements.filter((sql) => /\baccess_token\b/.test(sql));
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThan(people.length);
  });

  it('a token of one opens no profile of another who asks with it', async () => {
    const [one, other] = people.map(({ token }) => token.split('.'));
    const mixed = api.anonymous.with({ authorization: `Bearer ${one?.[0]}.${other?.[1]}` });
    const [own, strange] = await Promise.all([people[1]?.client.send(read), mixed.send(read)]);
    expect(own?.data.me.id).toBe(people[1]?.id);
    expect(strange.codes).toEqual(['UNAUTHENTICATED']);
  });
});
