import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { createEditorialTeam } from '../support/editorial-team';
import { createDraft, publish } from '../support/recommendations';
import type { EditorialTeam } from '../support/recommendations';
import { signedIn } from '../support/staff';

const COUNTS =
  '{ topicCounts { id topic { label(locale: FR) english: label(locale: EN) } strategies actions drafts isEmpty } }';

describe('how much the catalogue has about each topic', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
    await api.app.database.query(
      `INSERT INTO topic VALUES ('resume', 'CV', 'Resume', 2), ('mobility', 'Mobilité', 'Getting about', 3)`,
    );
  });
  afterAll(async () => api.stop());

  it('is told for all of them, in one statement, as the lists count it', async () => {
    await publish(desk, await createDraft(desk, { title: 'Une action', topics: ['network'] }));
    await publish(desk, await createDraft(desk, { title: 'Une autre action', topics: ['network', 'resume'] }));
    await createDraft(desk, { title: 'Pas encore en ligne', topics: ['resume'] });
    const analyst = await signedIn(api, 'ANALYST');
    api.forgetStatements();
    const { data } = await analyst.send(COUNTS);
    expect(api.statements.filter((sql) => /current_revision/.test(sql))).toHaveLength(1);
    const of = (key: string) => data.topicCounts.find(({ id }: { id: string }) => id === key);
    expect(data.topicCounts.map(({ id }: { id: string }) => id)).toEqual(['network', 'resume', 'mobility']);
    expect(of('network')).toMatchObject({ strategies: 0, actions: 2, drafts: 0, isEmpty: false });
    expect(of('resume')).toMatchObject({ strategies: 0, actions: 1, drafts: 1, isEmpty: false });
    expect(of('mobility')).toEqual({
      id: 'mobility',
      topic: { label: 'Mobilité', english: 'Getting about' },
      ...{ strategies: 0, actions: 0, drafts: 0, isEmpty: true },
    });
    for (const { id, strategies, actions, drafts } of data.topicCounts) {
      const listed = async (filter: string): Promise<number> =>
        (await analyst.send(`{ editableRecommendations(filter: { topic: "${id}" ${filter} }) { total } }`)).data
          .editableRecommendations.total;
      expect([strategies, actions, drafts]).toEqual([
        await listed('kind: STRATEGY status: [PUBLISHED]'),
        await listed('kind: ACTION status: [PUBLISHED]'),
        await listed('status: [DRAFT, IN_REVIEW, APPROVED, SCHEDULED]'),
      ]);
    }
  });

  it('is for the team', async () => expect((await api.anonymous.send(COUNTS)).codes).toEqual(['UNAUTHENTICATED']));
});
