import type { StaffRole } from '../../../api/accounts/permissions';
import { startApi } from '../../support/api';
import type { TestApi } from '../../support/api';
import type { Json, TestClient } from '../../support/client';
import { createEditorialTeam } from '../../support/editorial-team';
import { createDraft, move } from '../../support/recommendations';
import type { EditorialTeam } from '../../support/recommendations';
import { signedIn } from '../../support/staff';

const SETTING = 'checklistSetting { key label onlyFor level defaultLevel version }';
const MUTATION = `mutation ($input: SaveChecklistSettingInput!) { saveChecklistSetting(input: $input) { ${SETTING} userErrors { code } } }`;

describe('the settings of the checklist', () => {
  let api: TestApi;
  let desk: EditorialTeam;
  let admin: TestClient;
  beforeAll(async () => {
    api = await startApi();
    desk = await createEditorialTeam(api);
    admin = await signedIn(api, 'ADMIN');
  });
  afterAll(async () => api.stop());

  const all = async (client = admin): Promise<Json[]> =>
    (await client.send('{ checklistSettings { key label onlyFor level defaultLevel version } }')).data
      .checklistSettings;
  const one = async (key: string): Promise<Json> => (await all()).find((setting) => setting.key === key);
  const save = async (key: string, level: string, client = admin): Promise<Json> =>
    client.mutate('saveChecklistSetting', { key, level, expectedVersion: (await one(key))?.version ?? 0 }, SETTING);

  it('are read by the team, in its language and in the order of the checklist', async () => {
    const settings = await all(desk.editor);
    expect(settings[0]).toEqual({
      ...{ key: 'topic', label: 'au moins un thème', onlyFor: null },
      ...{ level: 'BLOCKING', defaultLevel: 'BLOCKING', version: 0 },
    });
    expect(settings.find(({ key }) => key === 'verb')).toMatchObject({ onlyFor: 'ACTION', level: 'WARNING' });
    expect((await all(admin.with({ 'accept-language': 'en' })))[0].label).toBe('at least one topic');
  });

  it('decide at once what stands in the way, also of a draft in review', async () => {
    const draft = await createDraft(desk, { title: 'Trois entreprises à appeler' });
    const { recommendation: submitted } = await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW');
    const { recommendation: approved } = await move(desk.reviewer, submitted, 'APPROVE');
    expect(await save('verb', 'BLOCKING')).toMatchObject({
      checklistSetting: { level: 'BLOCKING', version: 1 },
      userErrors: [],
    });
    expect((await move(desk.publisher, approved, 'PUBLISH')).userErrors).toEqual([
      {
        code: 'CHECKLIST',
        field: ['action'],
        message:
          'Il manque encore : un titre qui commence par un verbe (le titre commence par « Trois » : dites d’abord ce qu’il faut faire)',
      },
    ]);
    expect((await save('verb', 'OFF')).checklistSetting).toMatchObject({
      level: 'OFF',
      defaultLevel: 'WARNING',
      version: 2,
    });
    const { recommendation: published } = await move(desk.publisher, approved, 'PUBLISH');
    expect(published.published.status).toBe('PUBLISHED');
    expect(published.checklist.map(({ key }: Json) => key)).not.toContain('verb');
  });

  it('make a warning of what stood in the way', async () => {
    const draft = await createDraft(desk, { topics: [] });
    await save('topic', 'WARNING');
    expect((await move(desk.editor, draft, 'SUBMIT_FOR_REVIEW')).recommendation.checklist[0]).toEqual({
      ...{ key: 'topic', passed: false, blocking: false },
    });
    await save('topic', 'BLOCKING');
  });

  it('leave a trace of who changed what', async () => {
    await save('tu', 'BLOCKING');
    const { data } = await admin.send(
      '{ auditEvents(filter: { objectType: "checklist-setting", objectId: "tu" }) { items { action actor summary } } }',
    );
    expect(data.auditEvents.items).toEqual([
      {
        action: 'checklist-setting.change',
        actor: expect.stringMatching(/^ADMIN/),
        summary: 'une version complète avec « tu » : bloquant',
      },
    ]);
  });

  it('are refused for a stale version, with the name of who changed it', async () => {
    await save('source', 'OFF');
    const stale = await admin.mutate(
      'saveChecklistSetting',
      { key: 'source', level: 'BLOCKING', expectedVersion: 0 },
      SETTING,
    );
    expect(stale).toMatchObject({
      checklistSetting: null,
      userErrors: [{ code: 'CONFLICT', field: ['expectedVersion'], message: expect.stringContaining('ADMIN') }],
    });
    expect(await one('source')).toMatchObject({ level: 'OFF', version: 1 });
    const early = await admin.mutate(
      'saveChecklistSetting',
      { key: 'rule', level: 'OFF', expectedVersion: 1 },
      SETTING,
    );
    expect(early.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await one('rule')).toMatchObject({ level: 'WARNING', version: 0 });
  });

  it('of two who change one at a time, let one win', async () => {
    const input = { key: 'reason', level: 'OFF', expectedVersion: 0 };
    const both = await Promise.all([1, 2].map(async () => admin.mutate('saveChecklistSetting', input, SETTING)));
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }: Json) => code))).toEqual(['CONFLICT']);
    expect(await one('reason')).toMatchObject({ level: 'OFF', version: 1 });
  });

  it('refuse a check that does not exist, and a level that is none', async () => {
    expect((await save('no-such-check', 'OFF')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['key'] }]);
    const answer = await admin.send(MUTATION, { input: { key: 'tu', level: 'LOUD', expectedVersion: 0 } });
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });

  it.each<StaffRole>(['MODERATOR', 'EDITOR', 'PUBLISHER', 'ANALYST'])('are changed by no %s', async (role) => {
    const client = await signedIn(api, role);
    const answer = await client.send(MUTATION, { input: { key: 'verb', level: 'OFF', expectedVersion: 0 } });
    expect(answer.codes).toEqual(['FORBIDDEN']);
  });

  it('are told to nobody outside the team', async () => {
    expect((await api.anonymous.send('{ checklistSettings { key } }')).codes).toEqual(['UNAUTHENTICATED']);
    const answer = await api.anonymous.send(MUTATION, { input: { key: 'verb', level: 'OFF', expectedVersion: 0 } });
    expect(answer.codes).toEqual(['UNAUTHENTICATED']);
  });
});
