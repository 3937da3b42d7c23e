import { publishAction, unpublish } from '../../plans/published';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { Json } from '../../support/client';
import { signedIn } from '../../support/staff';

const BY_TOPIC = '{ usefulnessByTopic { topic { key label } recommendations answers estimate low high } }';

describe('the use of the catalogue, topic by topic', () => {
  let api: TestApi;
  let other: string;
  beforeEach(async () => {
    api = await startApi();
    await answered('Appeler', ['network'], { people: 43, useful: 40 });
    other = await answered('Écrire', ['network', 'resume'], { people: 60, useful: 6 });
    await answered('Attendre', ['resume'], { people: 20, useful: 10 });
    await api.app.database.query(
      `INSERT INTO topic VALUES ('network', 'Réseau', 'Network', 1), ('resume', 'CV', 'Resume', 2)`,
    );
    await api.restart();
  });
  afterEach(async () => api.stop());

  /** As the last night counted it. */
  async function answered(
    title: string,
    topics: string[],
    counts: { people: number; useful: number },
  ): Promise<string> {
    const { database } = api.app;
    const id = await publishAction(api, title, { topics });
    await database.query('UPDATE published_recommendation SET topics = $2 WHERE id = $1', [id, topics]);
    await database.query(`INSERT INTO usefulness VALUES ($1, 'ALL', $2, $3), ($1, 'STARTING UNDER_26', 10, 10)`, [
      ...[id, counts.people, counts.useful],
    ]);
    return id;
  }
  const told = async (): Promise<Json> =>
    (await (await signedIn(api, 'ANALYST')).send(BY_TOPIC)).data.usefulnessByTopic;

  it('is the share of useful answers to what is about it, with its interval, the least useful first', async () => {
    expect(await told()).toEqual([
      { topic: { key: 'resume', label: 'CV' }, recommendations: 2, answers: '80', estimate: 25, low: 18, high: 32 },
      {
        topic: { key: 'network', label: 'Réseau' },
        recommendations: 2,
        answers: '100',
        estimate: 45,
        low: 38,
        high: 52,
      },
    ]);
  });

  it('is of what is online only', async () => {
    await unpublish(api, other);
    expect(await told()).toMatchObject([
      { topic: { key: 'resume' }, recommendations: 1, answers: '20' },
      { topic: { key: 'network' }, recommendations: 1, answers: '40' },
    ]);
  });

  it('is told to the team only', async () => {
    expect((await api.anonymous.send(BY_TOPIC)).codes).toEqual(['UNAUTHENTICATED']);
  });
});
