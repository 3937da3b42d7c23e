import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, read, submitted } from './contribution.factory';

describe('refusal reasons', () => {
  let api: TestApi;
  let admin: TestClient;
  let moderator: TestClient;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
    admin = await signedIn(api, 'ADMIN');
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterAll(async () => api.stop());

  const reason = {
    key: 'too-local',
    label: 'Trop local',
    message: 'Merci pour « {title} », reçue le {receivedOn}. Elle ne vaut que pour une rue.',
  };
  const told =
    'Merci pour « Appeler le boulanger avant 6 h », reçue le 23 novembre 2026. Elle ne vaut que pour une rue.';
  const save = async (changes: object = {}): Promise<Json> =>
    admin.mutate('saveRefusalReason', { ...reason, ...changes }, 'refusalReason { key label retired }');
  const preview = async (id: string, key: string, message: string | null = null): Promise<Json> =>
    moderator.send(
      'query ($id: ID!, $key: String!, $message: String) { refusalPreview(id: $id, reason: $key, message: $message) }',
      { id, key, message },
    );

  it('are created, previewed, and sent with their variables filled in', async () => {
    expect(await save()).toEqual({
      refusalReason: { key: 'too-local', label: 'Trop local', retired: false },
      userErrors: [],
    });
    const id = await submitted(api);
    expect((await preview(id, 'too-local', 'Bon courage !')).data.refusalPreview).toBe(`${told}\n\nBon courage !`);
    await decide(moderator, {
      id,
      expectedVersion: 1,
      action: 'REFUSE',
      reason: 'too-local',
      message: 'Bon courage !',
    });
    expect((await read(moderator, id, 'messages { body }')).messages).toEqual([{ body: `${told}\n\nBon courage !` }]);
  });

  it('are retired, not deleted, so that refused contributions keep their reason', async () => {
    const id = await submitted(api);
    await decide(moderator, { id, expectedVersion: 1, action: 'REFUSE', reason: 'too-local' });
    expect((await save({ retired: true, message: 'Une autre phrase, pour la suite.' })).refusalReason).toMatchObject({
      retired: true,
    });
    expect(await read(moderator, id, 'refusalReason messages { body }')).toEqual({
      refusalReason: 'too-local',
      messages: [{ body: told }],
    });
    const again = await decide(moderator, {
      id: await submitted(api),
      expectedVersion: 1,
      action: 'REFUSE',
      reason: 'too-local',
    });
    expect(again.userErrors).toMatchObject([{ code: 'REASON_RETIRED' }]);
    const { data } = await moderator.send('{ refusalReasons { key retired } }');
    expect(data.refusalReasons).toContainEqual({ key: 'too-local', retired: true });
  });

  it.each([
    [{ key: 'Trop local' }, 'MALFORMED', 'key'],
    [{ label: '' }, 'TOO_SHORT', 'label'],
    [{ message: 'Non.' }, 'TOO_SHORT', 'message'],
    [{ message: 'Bonjour {prénom}, merci pour votre message.' }, 'UNKNOWN_VARIABLE', 'message'],
  ])('refuse %j', async (changes, code, field) => {
    expect((await save(changes)).userErrors).toMatchObject([{ code, field: [field] }]);
  });

  it('are edited by administrators only, and previewed by moderators', async () => {
    const answer = await moderator.send(
      'mutation ($input: SaveRefusalReasonInput!) { saveRefusalReason(input: $input) { refusalReason { key } } }',
      { input: reason },
    );
    expect(answer.codes).toEqual(['FORBIDDEN']);
    expect((await preview('none', 'too-vague')).codes).toEqual(['NOT_FOUND']);
    expect((await preview(await submitted(api), 'none')).codes).toEqual(['NOT_FOUND']);
  });

  it('are put in order by administrators, who are told when others were added meanwhile', async () => {
    const keys = async (): Promise<string[]> =>
      (await moderator.send('{ refusalReasons { key } }')).data.refusalReasons.map(({ key }: Json) => key);
    const order = async (asked: string[], client = admin): Promise<Json> =>
      client.mutate('orderRefusalReasons', { keys: asked }, 'refusalReasons { key }');
    const before = await keys();
    const [first = '', second = '', ...others] = before;
    const turned = [second, first, ...others];
    expect((await order(turned)).userErrors).toEqual([]);
    expect(await keys()).toEqual(turned);
    for (const wrong of [others, [...turned, 'none'], [second, second, ...others]])
      expect((await order(wrong)).userErrors).toMatchObject([{ code: 'CONFLICT', field: ['keys'] }]);
    expect(await keys()).toEqual(turned);
    const input = { keys: before };
    const refused = await moderator.send(
      'mutation ($input: OrderRefusalReasonsInput!) { orderRefusalReasons(input: $input) { userErrors { code } } }',
      { input },
    );
    expect(refused.codes).toEqual(['FORBIDDEN']);
    await save({ key: 'added-last' });
    expect((await keys()).at(-1)).toBe('added-last');
  });

  it('tell how many contributions are refused for each', async () => {
    const uses = async (): Promise<Json> => {
      const { refusalReasons } = (await moderator.send('{ refusalReasons { key uses } }')).data;
      return Object.fromEntries(refusalReasons.map(({ key, uses: count }: Json) => [key, count]));
    };
    const before = await uses();
    await decide(moderator, { id: await submitted(api), expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    expect(await uses()).toEqual({ ...before, 'too-vague': before['too-vague'] + 1 });
  });

  it('are shown to their author as somebody would read them', async () => {
    const example = async (client: TestClient) =>
      client.send('query ($message: String!) { refusalExample(message: $message) }', { message: reason.message });
    expect((await example(admin)).data.refusalExample).toBe(
      told.replace('Appeler le boulanger avant 6 h', 'Demander conseil aux commerçants du quartier'),
    );
    expect((await example(moderator)).codes).toEqual(['FORBIDDEN']);
  });
});
