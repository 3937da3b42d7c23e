import { tokenHash } from '../../api/platform/tokens';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';

/** The input of `submitContribution`, valid in every field. */
export const validContribution = {
  kind: 'ACTION',
  title: ' Appeler le boulanger avant 6 h ',
  body: 'À cette heure, le patron est au fournil et répond lui-même.\n\nÇa évite le répondeur.',
  usefulWhen: 'Quand on cherche un apprentissage, sans permis',
  statedFacts: { place: '69123', hasResume: null },
  placeCode: 'dep-69',
  link: 'https://www.example.org/boulangers',
  contributorRole: 'JOB_SEEKER',
  contributorName: 'Lou Exemple',
  contributorEmail: 'lou@example.org',
  mayBeNamed: true,
  consentToTerms: true,
};

/** Adds Lyon in the Rhône in Auvergne-Rhône-Alpes, and Brest elsewhere. To call before anything reads places, which are cached. */
export async function addPlaces({ app }: TestApi): Promise<void> {
  await app.database.query(`
    INSERT INTO place (code, kind, label, parent_code, population, search) VALUES
      ('reg-84', 'REGION', 'Auvergne-Rhône-Alpes', NULL, 8000000, ''),
      ('dep-69', 'DEPARTEMENT', 'Rhône', 'reg-84', 1900000, ''),
      ('69123', 'COMMUNE', 'Lyon', 'dep-69', 520000, ''),
      ('29019', 'COMMUNE', 'Brest', NULL, 140000, '')
    ON CONFLICT DO NOTHING`);
}

export async function submit(
  client: TestClient,
  changes: object = {},
): Promise<{ trackingToken: string; userErrors: { code: string; field: string[] }[] }> {
  return client.mutate('submitContribution', { ...validContribution, ...changes }, 'trackingToken');
}

/** Submits a contribution, and returns its id. */
export async function submitted(api: TestApi, changes: object = {}): Promise<string> {
  const { trackingToken, userErrors } = await submit(api.anonymous, changes);
  if (!trackingToken) throw new Error(JSON.stringify(userErrors));
  const [row] = await api.app.database.query<{ id: string }[]>('SELECT id FROM contribution WHERE tracking_hash = $1', [
    tokenHash(trackingToken),
  ]);
  api.clock.advance(1000);
  return row?.id ?? '';
}

export async function read(client: TestClient, id: string, selection: string): Promise<Json> {
  const answer = await client.send(`query ($id: ID!) { contribution(id: $id) { ${selection} } }`, { id });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.contribution;
}

interface Move {
  id: string;
  expectedVersion: number;
  action: string;
  reason?: string;
  message?: string;
  duplicateOfId?: string;
  recommendationId?: string;
}

export async function decide(client: TestClient, move: Move): Promise<Json> {
  return client.mutate(
    'decideContribution',
    move,
    'contribution { id version status } recommendation { id kind draft { content { title bodyMarkdown } } }',
  );
}

/** Publishes a draft made from a contribution: an editor completes it, a publisher approves and publishes it. */
export async function publish(api: TestApi, id: string, changes: object = {}): Promise<void> {
  await api.app.database.query(
    `INSERT INTO topic (key, label, label_en, position) VALUES ('test', 'Essai', 'Test', 1) ON CONFLICT DO NOTHING`,
  );
  const [editor, publisher] = [await signedIn(api, 'EDITOR'), await signedIn(api, 'PUBLISHER')];
  const content = {
    title: 'Appeler le boulanger tôt',
    summary: 'À six heures, le patron répond lui-même.',
    bodyMarkdown: validContribution.body,
    topics: ['test'],
    durationMinutes: 15,
    ...changes,
  };
  const saved = await editor.mutate(
    'saveRecommendation',
    { id, expectedVersion: 1, content },
    'recommendation { version }',
  );
  if (saved.recommendation === null) throw new Error(JSON.stringify(saved.userErrors));
  let expectedVersion = saved.recommendation.version;
  for (const [client, action] of [
    [editor, 'SUBMIT_FOR_REVIEW'],
    [publisher, 'APPROVE'],
    [publisher, 'PUBLISH'],
  ] as const) {
    const moved = await client.mutate(
      'moveRecommendation',
      { id, expectedVersion, action },
      'recommendation { version }',
    );
    if (moved.recommendation === null) throw new Error(JSON.stringify(moved.userErrors));
    expectedVersion = moved.recommendation.version;
  }
}
