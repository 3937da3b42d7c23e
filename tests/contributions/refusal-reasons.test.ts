import { tokenHash } from '../../api/platform/tokens';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { signedIn } from '../support/staff';
import { addPlaces, decide, read, submit, submitted, validContribution } from './contribution.factory';

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

  describe('in English', () => {
    const english = {
      labelEn: 'Too local',
      messageEn: 'Thank you for “{title}”, received on {receivedOn}. It holds for one street only.',
    };
    const toldInEnglish =
      'Thank you for “Appeler le boulanger avant 6 h”, received on 23 November 2026. It holds for one street only.';
    const words = async (key: string): Promise<Json> => {
      const { refusalReasons } = (await moderator.send('{ refusalReasons { key label labelEn message messageEn } }'))
        .data;
      return refusalReasons.find((each: Json) => each.key === key);
    };
    const previewIn = async (id: string, key: string, locale: string): Promise<Json> =>
      (
        await moderator.send(
          'query ($id: ID!, $key: String!, $locale: Locale) { refusalPreview(id: $id, reason: $key, message: "Bon courage !", locale: $locale) }',
          { id, key, locale },
        )
      ).data.refusalPreview;

    it.each(['already-published', 'too-vague', 'one-person'])(
      'name the reason %s that the service brings',
      async (key) => {
        expect((await words(key)).labelEn).toMatch(/^[A-Z][a-z, ]+$/);
      },
    );

    it('stand beside the French, and stay when a save does not name them', async () => {
      await save({ key: 'in-english', ...english });
      await save({ key: 'in-english', label: 'Trop proche' });
      expect(await words('in-english')).toEqual({ ...reason, key: 'in-english', label: 'Trop proche', ...english });
      await save({ key: 'in-english', labelEn: ' ', messageEn: null });
      expect(await words('in-english')).toMatchObject({ labelEn: null, messageEn: null });
    });

    it.each([
      [{ labelEn: 'No' }, 'TOO_SHORT', 'labelEn'],
      [{ messageEn: 'No.' }, 'TOO_SHORT', 'messageEn'],
      [{ messageEn: 'Hello {name}, thank you for your message.' }, 'UNKNOWN_VARIABLE', 'messageEn'],
    ])('are refused as %j', async (changes, code, field) => {
      expect((await save({ ...english, ...changes })).userErrors).toMatchObject([{ code, field: [field] }]);
    });

    it('are previewed by moderators and shown to their author', async () => {
      await save({ key: 'in-english', ...english });
      await save({ key: 'in-french' });
      const id = await submitted(api);
      expect(await previewIn(id, 'in-english', 'EN')).toBe(toldInEnglish);
      expect(await previewIn(id, 'in-english', 'FR')).toBe(`${told}\n\nBon courage !`);
      expect(await previewIn(id, 'in-french', 'EN')).toBeNull();
      const { data } = await admin.send('query ($message: String!) { refusalExample(message: $message, locale: EN) }', {
        message: english.messageEn,
      });
      expect(data.refusalExample).toContain('received on 23 November 2026');
    });

    it('follow the French in the mail, and stay apart from it for those who follow the contribution', async () => {
      await save({ key: 'in-english', ...english });
      const { trackingToken } = await submit(api.anonymous, { title: 'Appeler le boulanger avant 6 h' });
      const [{ id }] = await api.app.database.query('SELECT id FROM contribution WHERE tracking_hash = $1', [
        tokenHash(trackingToken),
      ]);
      const move = { id, expectedVersion: 1, action: 'REFUSE', reason: 'in-english', message: 'Bon courage !' };
      await decide(moderator, move);
      const bodies = [{ body: `${told}\n\nBon courage !`, bodyEn: toldInEnglish }];
      expect((await read(moderator, id, 'messages { body bodyEn }')).messages).toEqual(bodies);
      api.clock.advance(10 * 60_000);
      await runJobs(api);
      const mail = api.mailbox.to(validContribution.contributorEmail).at(-1);
      const paragraphs = mail?.paragraphs.filter((paragraph) => typeof paragraph === 'string') ?? [];
      expect(paragraphs.slice(2, -1)).toEqual([told, 'Bon courage !', 'In English:', toldInEnglish]);
      const { data } = await api.anonymous.send(
        'query ($token: String!) { contributionStatus(trackingToken: $token) { messages { body bodyEn } } }',
        { token: trackingToken },
      );
      expect(data.contributionStatus.messages).toEqual(bodies);
    });
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
