import type { App } from '../../api/app';
import { announce } from '../../api/platform/changes';
import { publishAction, tellChange, unpublish } from '../plans/published';
import { anotherProcess, startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { TestClient } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { until } from '../support/service';

const YOUNG = { birthYear: 2004 };

describe('the published catalogue in memory', () => {
  let api: TestApi;
  let other: App;
  let elsewhere: TestClient;
  beforeAll(async () => {
    api = await startApi();
    other = await anotherProcess(api);
    elsewhere = new TestClient(other);
  });
  afterAll(async () => {
    await other.stop();
    await api.stop();
  });

  const titles = async (client: TestClient, args = 'first: 100'): Promise<string[]> =>
    (await client.send(`{ recommendations(${args}) { edges { node { title } } } }`)).data.recommendations.edges.map(
      ({ node }: { node: { title: string } }) => node.title,
    );
  const recommended = async (client: TestClient, facts: object): Promise<string[]> => {
    const query =
      'query ($facts: Facts!) { recommend(facts: $facts, first: 100) { results { recommendation { title } } } }';
    const { data } = await client.send(query, { facts });
    return data.recommend.results.map(
      ({ recommendation }: { recommendation: { title: string } }) => recommendation.title,
    );
  };
  const eventually = async (isSo: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; !(await isSo()); tries += 1) {
      if (tries > 400) throw new Error('it did not come');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  };

  it('is read whole once, then only what changed, in one statement', async () => {
    await publishAction(api, 'Relire son CV');
    await titles(api.anonymous);
    api.forgetStatements();
    await publishAction(api, 'Appeler un contact');
    expect(await titles(api.anonymous)).toEqual(expect.arrayContaining(['Relire son CV', 'Appeler un contact']));
    const reads = api.statements.filter((sql) =>
      /^\s*SELECT[^]*(published_recommendation|catalogue_state|situation|topic)/.test(sql),
    );
    expect(reads.filter((sql) => sql.includes('published_change'))).not.toEqual([]);
    expect(reads.filter((sql) => !sql.includes('published_change'))).toEqual([]);
  });

  it('holds what another process publishes and changes, and no longer what it archives', async () => {
    expect(await titles(elsewhere)).not.toContain('Visiter une entreprise');
    const id = await publishAction(api, 'Visiter une entreprise');
    await eventually(async () => (await recommended(elsewhere, YOUNG)).includes('Visiter une entreprise'));
    expect(await titles(elsewhere)).toContain('Visiter une entreprise');
    await api.app.database.query(
      `UPDATE published_recommendation SET content = content || '{"title": "Visiter un atelier"}' WHERE id = $1`,
      [id],
    );
    await tellChange(api.app);
    await eventually(async () => (await titles(elsewhere)).includes('Visiter un atelier'));
    expect(await recommended(elsewhere, YOUNG)).not.toContain('Visiter une entreprise');
    await unpublish(api, id);
    await eventually(async () => !(await titles(elsewhere)).includes('Visiter un atelier'));
    expect(await recommended(elsewhere, YOUNG)).not.toContain('Visiter un atelier');
    expect((await elsewhere.send(`{ node(id: "${id}") { id } }`)).data.node).toBeNull();
  });

  it('holds all that is published at the same moment', async () => {
    const all = Array.from({ length: 6 }, (_, index) => `Frapper à la porte ${index}`);
    await Promise.all(all.map(async (title) => publishAction(api, title)));
    expect(await titles(api.anonymous)).toEqual(expect.arrayContaining(all));
    await eventually(async () => {
      const seen = await titles(elsewhere);
      return all.every((title) => seen.includes(title));
    });
  });

  it('finds for whom an item is anew when the situation that it names changes', async () => {
    const { editor } = await createEditorialTeam(api);
    const under = (age: number) => ({
      slug: 'young',
      label: 'Jeune',
      rule: { fact: 'age', op: 'lt', value: age },
    });
    const { situation } = await editor.mutate('saveSituation', under(26), 'situation { id version }');
    await publishAction(api, 'Passer à la mission locale', { situationIds: [situation.id] });
    expect(await recommended(api.anonymous, YOUNG)).toContain('Passer à la mission locale');
    await recommended(elsewhere, YOUNG);
    const { id, version } = situation;
    await editor.mutate('saveSituation', { id, expectedVersion: version, ...under(18) }, 'situation { id }');
    expect(await recommended(api.anonymous, YOUNG)).not.toContain('Passer à la mission locale');
    await eventually(async () => !(await recommended(elsewhere, YOUNG)).includes('Passer à la mission locale'));
    const shown = '{ recommendations(first: 100) { edges { node { situations { slug sentence } } } } }';
    expect(JSON.stringify((await elsewhere.send(shown)).data)).toContain('18');
  });

  it('lists an item under its topics of now, in the words of now', async () => {
    const { database } = api.app;
    const id = await publishAction(api, 'Inviter un ancien collègue', { topics: ['network'] });
    expect(await titles(api.anonymous, 'topic: "network"')).toEqual(['Inviter un ancien collègue']);
    await database.query(`UPDATE topic SET label = 'Relations' WHERE key = 'network'`);
    await database.query(`UPDATE published_recommendation SET content = content || '{"topics": []}' WHERE id = $1`, [
      id,
    ]);
    await tellChange(api.app);
    expect(await titles(api.anonymous, 'topic: "network"')).toEqual([]);
    expect((await api.anonymous.send('{ topics { label } }')).data.topics).toContainEqual({ label: 'Relations' });
  });

  it('shows what says half of the words of a search once all that said both of them is gone', async () => {
    const both: string[] = [];
    for (let number = 1; number <= 5; number += 1) both.push(await publishAction(api, `Jardin potager ${number}`));
    await publishAction(api, 'Tailler un jardin');
    expect(await titles(api.anonymous, 'search: "jardin potager"')).toHaveLength(5);
    for (const id of both) await unpublish(api, id);
    expect(await titles(api.anonymous, 'search: "jardin potager"')).toEqual(['Tailler un jardin']);
  });

  it('is read whole again where the database is one of an earlier day', async () => {
    await publishAction(api, 'Disparue avec la sauvegarde');
    await eventually(async () => (await titles(elsewhere)).includes('Disparue avec la sauvegarde'));
    expect(await titles(api.anonymous, 'search: "sauvegarde"')).toEqual(['Disparue avec la sauvegarde']);
    await api.app.database.transaction(async (tx) => {
      await tx.query(`DELETE FROM published_recommendation WHERE content->>'title' = 'Disparue avec la sauvegarde'`);
      await tx.query(
        `UPDATE published_recommendation SET content = content || '{"title": "Revenue avec la sauvegarde"}' WHERE content->>'title' = 'Relire son CV'`,
      );
      await tx.query('DELETE FROM published_change');
      await tx.query('UPDATE catalogue_state SET version = 1');
      await announce(tx, 'catalogue');
    });
    expect(await titles(api.anonymous)).not.toContain('Disparue avec la sauvegarde');
    expect(await titles(api.anonymous, 'search: "sauvegarde"')).toEqual(['Revenue avec la sauvegarde']);
    expect(await recommended(api.anonymous, YOUNG)).not.toContain('Disparue avec la sauvegarde');
    await eventually(async () => !(await titles(elsewhere)).includes('Disparue avec la sauvegarde'));
  });

  it('asks for the version each time while changes may be missed', async () => {
    await recommended(elsewhere, YOUNG);
    await api.app.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`,
    );
    await until(() => !other.changes.isSure);
    await publishAction(api, 'Chercher une formation');
    expect(await recommended(elsewhere, YOUNG)).toContain('Chercher une formation');
    await until(() => other.changes.isSure && api.app.changes.isSure);
  });
});
