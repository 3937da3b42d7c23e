import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { createEditorialTeam } from '../support/editorial-team';
import { content, createDraft, move, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { jobSeeker } from '../support/job-seeker';
import { signedIn } from '../support/staff';

const CATALOGUE = 'query ($asOf: Date) { catalogue(asOf: $asOf) { version publishedAt strategyCount actionCount } }';
const ITEM = `query ($slug: String!, $asOf: Date) { recommendation(slug: $slug, asOf: $asOf) {
  title revisionNumber situations { label sentence } strategies { title } actions { title } } }`;
const RULE = `query ($rule: SituationRule!, $facts: Facts!, $asOf: Date) {
  evaluateRule(rule: $rule, facts: $facts, asOf: $asOf) { result sentence } }`;

/** What happened on each day at ten in the morning, in Paris. */
describe('the catalogue of a past day', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let strategy: Json;
  let action: Json;

  const on = async (day: string): Promise<void> => {
    api.clock.set(`${day}T09:00:00Z`);
    desk = await createEditorialTeam(api);
  };
  const saveSituation = async (input: object): Promise<Json> =>
    (await desk.editor.mutate('saveSituation', input, 'situation { id version } userErrors { code }')).situation;
  const replace = async ({ id, version }: Json, overrides: object): Promise<Json> => {
    const input = { id, expectedVersion: version, content: content(overrides) };
    const { recommendation } = await desk.editor.mutate('saveRecommendation', input, 'recommendation { id version }');
    return publish(desk, recommendation);
  };

  beforeAll(async () => {
    api = await startApi();
    await on('2026-11-02');
    const licence = {
      slug: 'no-licence',
      label: 'Sans permis',
      rule: { fact: 'hasCarLicence', op: 'eq', value: false },
    };
    const situation = await saveSituation(licence);
    strategy = await publish(
      desk,
      await createDraft(desk, { title: 'La stratégie d’avant', durationMinutes: null }, 'STRATEGY'),
    );
    action = await publish(
      desk,
      await createDraft(desk, { title: 'L’action d’avant', situationIds: [situation.id], strategyIds: [strategy.id] }),
    );
    await on('2026-11-04');
    await saveSituation({
      ...{ id: situation.id, expectedVersion: situation.version, slug: 'no-licence', label: 'Sans voiture' },
      rule: { fact: 'hasVehicle', op: 'eq', value: false },
    });
    action = await replace(action, { title: 'L’action d’après', situationIds: [situation.id] });
    await on('2026-11-06');
    await move(desk.publisher, strategy, 'ARCHIVE');
    await on('2026-11-20');
  });
  afterAll(async () => api.stop());

  const asOf = async (query: string, variables: object): Promise<Json> =>
    (await desk.editor.send(query, variables)).data;

  it.each([
    ['2026-11-01', { version: 0, publishedAt: null, strategyCount: 0, actionCount: 0 }],
    ['2026-11-02', { publishedAt: '2026-11-02T09:00:00.000Z', strategyCount: 1, actionCount: 1 }],
    ['2026-11-03', { publishedAt: '2026-11-02T09:00:00.000Z', strategyCount: 1, actionCount: 1 }],
    ['2026-11-05', { publishedAt: '2026-11-04T09:00:00.000Z', strategyCount: 1, actionCount: 1 }],
    ['2026-11-06', { publishedAt: '2026-11-04T09:00:00.000Z', strategyCount: 0, actionCount: 1 }],
  ])('on %s is %j', async (day, expected) => {
    expect((await asOf(CATALOGUE, { asOf: day })).catalogue).toMatchObject(expected);
  });

  it('has the version that it had then', async () => {
    const versionOn = async (day?: string): Promise<number> => (await asOf(CATALOGUE, { asOf: day })).catalogue.version;
    const [then, later, now] = [await versionOn('2026-11-02'), await versionOn('2026-11-04'), await versionOn()];
    expect(then).toBeGreaterThan(0);
    expect(later).toBe(then + 2);
    expect(now).toBe(later + 1);
  });

  it('gives each recommendation as it was, with what belonged to it', async () => {
    const { slug } = action;
    expect((await asOf(ITEM, { slug, asOf: '2026-11-03' })).recommendation).toEqual({
      title: 'L’action d’avant',
      revisionNumber: 1,
      situations: [{ label: 'Sans permis', sentence: "vous n'avez pas le permis B" }],
      strategies: [{ title: 'La stratégie d’avant' }],
      actions: [],
    });
    expect((await asOf(ITEM, { slug, asOf: '2026-11-04' })).recommendation).toMatchObject({
      title: 'L’action d’après',
      situations: [{ label: 'Sans voiture' }],
      strategies: [],
    });
    expect((await asOf(ITEM, { slug: strategy.slug, asOf: '2026-11-02' })).recommendation).toMatchObject({
      title: 'La stratégie d’avant',
      actions: [{ title: 'L’action d’avant' }],
    });
    expect((await asOf(ITEM, { slug: strategy.slug, asOf: '2026-11-06' })).recommendation).toBeNull();
    expect((await asOf(ITEM, { slug, asOf: '2026-11-01' })).recommendation).toBeNull();
  });

  it('gives rules the situations and the date of that day', async () => {
    const named = { rule: { situation: 'no-licence' }, facts: { hasCarLicence: false, hasVehicle: true } };
    expect((await asOf(RULE, { ...named, asOf: '2026-11-03' })).evaluateRule.result).toBe('TRUE');
    expect((await asOf(RULE, named)).evaluateRule.result).toBe('FALSE');
  });

  it('is for staff only', async () => {
    const variables = { asOf: '2026-11-03', slug: action.slug };
    for (const client of [api.anonymous, await jobSeeker(api, {})])
      for (const query of [CATALOGUE, ITEM])
        expect((await client.send(query, variables)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    for (const role of ['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST', 'ADMIN'] as const)
      expect((await (await signedIn(api, role)).send(CATALOGUE, variables)).errors).toBeUndefined();
  });

  it('is never answered from what was kept for somebody else', async () => {
    const variables = { asOf: '2026-11-03', slug: action.slug };
    expect((await desk.editor.send(ITEM, variables)).data.recommendation.title).toBe('L’action d’avant');
    expect((await api.anonymous.send(ITEM, variables)).data.recommendation).toBeNull();
    expect((await api.anonymous.send(ITEM, { slug: action.slug })).data.recommendation.title).toBe('L’action d’après');
    expect((await desk.editor.send(ITEM, variables)).data.recommendation.title).toBe('L’action d’avant');
  });

  it('ends at midnight in Paris', async () => {
    // Half past midnight on the 22nd.
    api.clock.set('2026-11-21T23:30:00Z');
    desk = await createEditorialTeam(api);
    await publish(desk, await createDraft(desk));
    await on('2026-11-24');
    const actionsOn = async (day: string): Promise<number> =>
      (await asOf(CATALOGUE, { asOf: day })).catalogue.actionCount;
    expect([await actionsOn('2026-11-21'), await actionsOn('2026-11-22')]).toEqual([1, 2]);
  });

  it.each(['2026-11-24', '2027-01-01'])('refuses %s, which has not ended', async (day) => {
    expect((await desk.editor.send(CATALOGUE, { asOf: day })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
