import { runJobs } from '../support/jobs';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, submit } from './contribution.factory';

/** Names that every JavaScript object answers to. */
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];
const body = `Dans mon entreprise on cherche un ${NAMES.join(', un ')} pour les chantiers.`;

describe('words that every object knows', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterAll(async () => api.stop());

  it.each(NAMES)('are searched, compared and suggested like any other: %s', async (name) => {
    const { data, codes } = await moderator.send(
      `query ($name: String!, $body: String!) {
        places(search: $name) { code }
        jobs(search: $name) { label }
        similar(title: $name, body: $body) { title }
        recommendations(search: $name) { edges { node { slug } } }
        situations(filter: { search: $name }) { total }
      }`,
      { name, body },
    );
    const jobs = data?.jobs.map(({ label }: { label: string }) => label.toLowerCase());
    expect([codes, data?.places, jobs.every((label: string) => label.includes('construct'))]).toEqual([[], [], true]);
  });

  it.each(NAMES)('are the key of no topic and the code of no place: %s', async (name) => {
    for (const argument of ['topic', 'place']) {
      const { codes } = await moderator.send(
        `query ($name: String!) { recommendations(${argument}: $name) { totalCount } }`,
        { name },
      );
      expect([argument, ...codes]).toEqual([argument, 'BAD_USER_INPUT']);
    }
  });

  it('are counted with those like them, and their page opens', async () => {
    const { trackingToken } = await submit(api.anonymous, { title: 'Un constructor toString', body });
    await submit(api.anonymous, { title: 'Un constructor toString', body });
    expect(trackingToken).not.toBeNull();
    expect(await runJobs(api)).toEqual([]);
    const { data, codes } = await moderator.send(
      '{ contributions { items { title priorityReasons similar { title } suggestions { sentence } } } }',
    );
    expect(codes).toEqual([]);
    expect(data.contributions.items[0]).toMatchObject({
      title: 'Un constructor toString',
      similar: [{ title: 'Un constructor toString' }],
    });
  });

  it('stand in a refusal as they are written', async () => {
    const admin = await signedIn(api, 'ADMIN');
    const { userErrors } = await admin.mutate(
      'saveRefusalReason',
      { key: 'odd', label: 'Autre', message: 'Merci, {constructor} et {title} ont été lus.' },
      'refusalReason { key }',
    );
    expect(userErrors).toMatchObject([{ message: expect.stringContaining('{constructor}') }]);
  });

  it('leave the others counted when the row of one is faulty', async () => {
    const title = 'Appeler le boulanger de la place';
    const text = 'Appeler le boulanger de la place avant six heures du matin, il répond toujours.';
    for (let at = 0; at < 3; at += 1) await submit(api.anonymous, { title, body: text });
    const [faulty] = await api.app.database.query(
      `UPDATE contribution SET priority_parts = 'null' WHERE id = (SELECT id FROM contribution WHERE title = $1 ORDER BY id LIMIT 1) RETURNING id`,
      [title],
    );
    api.clock.advance(120_000);
    expect(await runJobs(api)).toEqual([]);
    const counted = await api.app.database.query(
      `SELECT priority_parts->'similar' AS similar FROM contribution WHERE title = $1 AND id <> $2`,
      [title, faulty[0].id],
    );
    expect(counted).toEqual([{ similar: expect.any(Number) }, { similar: expect.any(Number) }]);
    expect(await api.app.database.query('SELECT * FROM contribution_to_compare')).toEqual([]);
    expect(api.logLines.join('')).toContain('could not be counted');
  });
});
