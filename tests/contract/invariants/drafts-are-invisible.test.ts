import { addPlaces, decide, submit, submitted } from '../../contributions/contribution.factory';
import { newPerson } from '../../profiles/person';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { Json, TestClient } from '../../support/client';
import { createEditorialTeam } from '../../support/editorial-team';
import { content, createDraft, move, publish, SELECTION } from '../../support/recommendations';
import type { EditorialTeam } from '../../support/recommendations';
import { operationsFor, wholeSelection } from '../../support/schema';
import { signedIn } from '../../support/staff';

/** Stands in every text of what is not public, and in no other. */
const HIDDEN = 'Zwyxel';
const noLicence = { fact: 'hasCarLicence', op: 'eq', value: false };
const FACTS = { hasCarLicence: false, place: '69123' };
const texts = (word: string) => ({
  title: `${word} est le titre`,
  summary: `${word} est dans le résumé de cette recommandation.`,
  bodyMarkdown: `${word} est dans le texte, qui dit quoi faire et comment le faire.`,
  link: `https://www.example.org/${word.replace(' ', '-').toLowerCase()}`,
});
const written = (word: string) => ({
  ...texts(word),
  rule: noLicence,
  weight: 3,
  scoreLines: [
    { rule: noLicence, score: 3, reason: `${word} est la raison.`, reasonEn: `${word}.`, reasonTu: `${word}.` },
  ],
  translations: ['EN', 'FR_TU'].map((locale) => ({ ...texts(word), locale })),
});

describe('invariant 1: drafts are invisible by construction', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let person: TestClient;
  let trackingToken: string;
  /** Of recommendations that are not public. */
  let hidden: { id: string; slug: string }[];
  let shown: { id: string; slug: string };

  const save = async ({ id, version }: Json): Promise<Json> => {
    const input = { id, expectedVersion: version, content: content(written(HIDDEN)) };
    return (await desk.editor.mutate('saveRecommendation', input, SELECTION)).recommendation;
  };
  const contributed = { title: `${HIDDEN} le matin`, body: `${HIDDEN} est dans ces mots qui viennent d'arriver.` };

  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    desk = await createEditorialTeam(api);
    const archived = await publish(
      desk,
      await createDraft(desk, { ...written(HIDDEN), durationMinutes: null }, 'STRATEGY'),
    );
    const rewritten = await publish(
      desk,
      await createDraft(desk, { ...written('Visible 1'), strategyIds: [archived.id] }),
    );
    const underReview = await publish(desk, await createDraft(desk, { ...written('Visible 2'), link: null }));
    await publish(desk, await createDraft(desk, { ...written('Visible 3'), durationMinutes: null }, 'STRATEGY'));
    await move(desk.publisher, archived, 'ARCHIVE');
    const { client } = await newPerson(api, { facts: FACTS });
    await client.send('{ me { plan { actions { id } } } }');
    await save(rewritten);
    await move(desk.editor, await save(underReview), 'SUBMIT_FOR_REVIEW');
    const draft = await createDraft(desk, written(HIDDEN));
    const inReview = await move(desk.editor, await createDraft(desk, written(HIDDEN)), 'SUBMIT_FOR_REVIEW');
    const submittedToo = await move(desk.editor, await createDraft(desk, written(HIDDEN)), 'SUBMIT_FOR_REVIEW');
    const approved = await move(desk.reviewer, submittedToo.recommendation, 'APPROVE');
    const dropped = await move(desk.publisher, await createDraft(desk, written(HIDDEN)), 'ARCHIVE');
    const moderator = await signedIn(api, 'MODERATOR');
    for (const action of ['CLAIM', 'REFUSE', 'MARK_SPAM', 'ACCEPT'])
      await decide(moderator, {
        id: await submitted(api, contributed),
        expectedVersion: 1,
        action,
        reason: 'too-vague',
      });
    await submitted(api, contributed);
    ({ trackingToken } = await submit(api.anonymous, { title: 'Appeler tôt', contributorName: 'Lou' }));
    const [{ id }] = await api.app.database.query<[{ id: string }]>('SELECT id FROM contribution WHERE title = $1', [
      'Appeler tôt',
    ]);
    const accepted = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    await save({ id: accepted.recommendation.id, version: 1 });
    api.clock.advance(11 * 60_000);
    person = client;
    shown = rewritten;
    const drafts = [draft, inReview.recommendation, approved.recommendation, dropped.recommendation, archived];
    expect(drafts.map((one) => one.revisions[0].status)).toEqual([
      'DRAFT',
      'IN_REVIEW',
      'APPROVED',
      'ARCHIVED',
      'PUBLISHED',
    ]);
    hidden = [...drafts, { id: accepted.recommendation.id, slug: 'appeler-tot' }];
  });
  afterAll(async () => api.stop());

  /** The arguments with which each public field of Query is asked; '' for none. */
  const argumentsOf = (): Record<string, string[]> => ({
    ...Object.fromEntries(
      ['catalogue', 'topics', 'factDefinitions', 'me', 'myTokens', 'viewer', 'proofOfWorkChallenge'].map((field) => [
        field,
        [''],
      ]),
    ),
    recommendations: [
      '',
      'locale: EN',
      'locale: FR_TU',
      'kind: ACTION',
      'kind: STRATEGY',
      'topic: "network"',
      'place: "69123"',
      `search: "${HIDDEN}"`,
    ].map((args) => `(first: 10 ${args})`),
    node: [shown, ...hidden].map(({ id }) => `(id: "${id}")`),
    recommendation: [shown, ...hidden].map(({ slug }) => `(slug: "${slug}")`),
    recommend: ['FR', 'EN', 'FR_TU'].map(
      (locale) => `(facts: { hasCarLicence: false, place: "69123" }, locale: ${locale})`,
    ),
    similar: [HIDDEN, contributed.title, 'Visible 2 est le titre'].map((title) => `(title: "${title}", first: 20)`),
    contributionStatus: [`(trackingToken: "${trackingToken}")`],
    places: [`(search: "${HIDDEN}")`, '(search: "Lyon")'],
    jobs: [`(search: "${HIDDEN}")`, '(search: "boulanger")'],
  });
  const ask = async (client: TestClient, field: string, args: string): Promise<string> => {
    // With the actions of each recommendation, `me` would hold more fields than an answer may.
    const without = field === 'me' ? ['Recommendation.actions'] : [];
    const selection =
      field === 'node'
        ? `{ ... on Recommendation ${wholeSelection('recommendation')} }`
        : wholeSelection(field, without);
    const answer = await client.send(`{ ${field}${args} ${selection} }`);
    if (answer.errors) throw new Error(`${field}${args}: ${JSON.stringify(answer.errors)}`);
    return JSON.stringify(answer.data);
  };

  it('shows no word of a draft in any field of any public query', async () => {
    const fields = operationsFor('Query', 'anonymous', 'job seeker');
    expect(Object.keys(argumentsOf()).toSorted()).toEqual(fields.toSorted());
    const showing = new Set<string>();
    api.forgetStatements();
    for (const [field, asked] of Object.entries(argumentsOf()))
      for (const args of asked)
        // Only a person has tokens.
        for (const client of field === 'myTokens' ? [person] : [api.anonymous, person]) {
          const answer = (await ask(client, field, args)).replaceAll(args, '');
          expect({ field, args, found: answer.match(new RegExp(`.{0,80}${HIDDEN}.{0,40}`, 'i')) }).toEqual({
            field,
            args,
            found: null,
          });
          if (answer.includes('Visible')) showing.add(field);
        }
    // Each of these fields does show texts of recommendations, those that are public.
    expect([...showing].toSorted()).toEqual([
      'me',
      'node',
      'recommend',
      'recommendation',
      'recommendations',
      'similar',
    ]);
    expect(api.statements.filter((sql) => /\b(FROM|JOIN)\s+"?(revision|recommendation)\b/i.test(sql))).toEqual([]);
  });

  it('counts published recommendations only', async () => {
    const { data } = await api.anonymous.send(
      '{ catalogue { strategyCount actionCount } recommendations { totalCount } }',
    );
    expect(data).toEqual({ catalogue: { strategyCount: 1, actionCount: 2 }, recommendations: { totalCount: 3 } });
  });

  it('takes no answer to a recommendation that is not public', async () => {
    for (const { id } of hidden) {
      const input = { recommendationId: id, response: 'INTERESTED' };
      const { userErrors } = await person.mutate('respondToRecommendation', input, 'recommendation { score }');
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    const { userErrors } = await person.mutate(
      'respondToRecommendation',
      { recommendationId: shown.id, response: 'INTERESTED' },
      'recommendation { score }',
    );
    expect(userErrors).toEqual([]);
  });

  it('hands out nothing of a draft with the data that a person takes away', async () => {
    const { data } = await person.send('mutation { exportMyData { json } }');
    expect(data.exportMyData.json).toContain('Visible');
    expect(data.exportMyData.json).not.toContain(HIDDEN);
  });
});
