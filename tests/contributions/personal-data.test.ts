import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, read, submit, submitted } from './contribution.factory';

describe('the text of a contribution', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
  });
  afterAll(async () => api.stop());

  it('is complete and marked for moderators, and masked for everybody else and in the draft', async () => {
    const [moderator, editor] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'EDITOR')];
    const body = 'Demandez le responsable au 06 12 34 56 78, il répond toujours.';
    const id = await submitted(api, { body });
    const selection = 'body personalData { field kind start end }';
    expect(await read(moderator, id, selection)).toEqual({
      body,
      personalData: [{ field: 'body', kind: 'TELEPHONE', start: 27, end: 41 }],
    });
    expect(await read(editor, id, selection)).toEqual({
      body: 'Demandez le responsable au [téléphone masqué], il répond toujours.',
      personalData: [],
    });
    const { recommendation } = await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    expect(JSON.stringify(recommendation)).not.toContain('06 12');
  });

  it('is marked for moderators where its contributor is named, in words, corrections and messages, and stays as it was written', async () => {
    const moderator = await signedIn(api, 'MODERATOR');
    const body = 'Je m’appelle nadia, et le marché de Noël embauche chaque hiver. Nadia BENALI';
    const { trackingToken } = await submit(api.anonymous, { body, contributorName: 'Nadia Bénali' });
    const [{ id }] = await api.app.database.query<[{ id: string }]>(
      'SELECT id FROM contribution ORDER BY received_at DESC LIMIT 1',
    );
    const message = 'Bonjour Nadia, à quel marché pensez-vous ?';
    await decide(moderator, { id, expectedVersion: 1, action: 'REQUEST_CORRECTION', message });
    api.clock.advance(11 * 60_000);
    const answer = { message: 'À celui de Lille. Nadia', body: `${body} (Lille)` };
    await api.anonymous.mutate('replyToModerator', { trackingToken, ...answer }, 'status { status }');
    const finds = 'personalData { field kind start end }';
    const found = await read(
      moderator,
      id,
      `body extract ${finds} corrections { body ${finds} } messages { body ${finds} }`,
    );
    const named = ({ personalData, ...texts }: Json) =>
      personalData.map(({ field, kind, start, end }: Json) => [kind, texts[field].slice(start, end)]);
    const twice = [
      ['NAME', 'nadia'],
      ['NAME', 'Nadia BENALI'],
    ];
    expect(found.body).toBe(body);
    expect(named(found)).toEqual(twice);
    expect(found.corrections.map(named)).toEqual([twice]);
    expect(found.messages.map(named)).toEqual([[['NAME', 'Nadia']], [['NAME', 'Nadia']]]);
    expect(found.extract).toBe('Je m’appelle [nom masqué], et le marché de Noël embauche chaque hiver. [nom masqué]');
    const editor = await signedIn(api, 'EDITOR');
    expect(await read(editor, id, `${finds} messages { ${finds} }`)).toEqual({
      personalData: [],
      messages: [{ personalData: [] }, { personalData: [] }],
    });
  });

  it('show a telephone number in any field, a correction or a message to moderators only', async () => {
    const [moderator, editor] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'EDITOR')];
    const words = (number: string) => ({
      title: `Appeler le ${number} le matin`,
      body: `Demandez le responsable au ${number}, il répond toujours.`,
      usefulWhen: `Quand le ${number} répond`,
      corrections: [{ title: `Appeler plutôt le ${number}`, body: `Demandez la responsable au ${number}, à midi.` }],
      messages: [
        { fromStaff: true, body: 'Quel est le numéro ? Ici le 01 23 45 67 89.' },
        { fromStaff: false, body: `Mon numéro est le ${number}.` },
      ],
    });
    const [{ corrections, messages, ...given }, number] = [words('06 12 34 56 78'), '06 12 34 56 78'];
    const { trackingToken } = await submit(api.anonymous, given);
    const [{ id }] = await api.app.database.query<[{ id: string }]>(
      'SELECT id FROM contribution ORDER BY received_at DESC LIMIT 1',
    );
    const message = messages[0]?.body ?? '';
    await decide(moderator, { id, expectedVersion: 1, action: 'REQUEST_CORRECTION', message });
    api.clock.advance(11 * 60_000);
    await api.anonymous.mutate(
      'replyToModerator',
      { trackingToken, ...corrections[0], message: messages[1]?.body },
      'status { status }',
    );
    const selection = 'title body usefulWhen corrections { title body } messages { fromStaff body }';
    expect(await read(moderator, id, selection)).toEqual(words(number));
    expect(await read(editor, id, selection)).toEqual(words('[téléphone masqué]'));
  });

  it('masks a link for those who do not moderate, and leaves it out of the draft', async () => {
    const [moderator, editor] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'EDITOR')];
    const link = 'https://www.example.org/contact?mail=lou.petit@example.org';
    const id = await submitted(api, { link });
    expect(await read(moderator, id, 'link')).toEqual({ link });
    expect(await read(editor, id, 'link')).toEqual({ link: 'https://www.example.org/contact?mail=[adresse masquée]' });
    await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    const { recommendation } = await read(editor, id, 'recommendation { draft { content { link } } }');
    expect(recommendation.draft.content.link).toBeNull();
  });

  it('masks a number that the title brings into the message of a refusal', async () => {
    const [moderator, editor] = [await signedIn(api, 'MODERATOR'), await signedIn(api, 'EDITOR')];
    await api.app.database.query(
      `UPDATE refusal_reason SET message = 'Votre conseil « {title} » ne convient pas. Appelez-nous au 01 23 45 67 89.',
         message_en = 'Your advice “{title}” does not fit. Call us on 01 23 45 67 89.' WHERE key = 'too-vague'`,
    );
    const id = await submitted(api, { title: 'Appeler le 06 12 34 56 78' });
    await decide(moderator, { id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    const bodies = async (client: TestClient): Promise<string[]> =>
      (await read(client, id, 'messages { body bodyEn }')).messages.flatMap(Object.values);
    const whole = await bodies(moderator);
    expect(whole).toEqual([
      expect.stringContaining('« Appeler le 06 12 34 56 78 »'),
      expect.stringContaining('“Appeler le 06 12 34 56 78”'),
    ]);
    expect(await bodies(editor)).toEqual(whole.map((body) => body.replace('06 12 34 56 78', '[téléphone masqué]')));
  });

  it('masks notes for analysts, and for nobody who writes them', async () => {
    const [moderator, editor, analyst] = [
      await signedIn(api, 'MODERATOR'),
      await signedIn(api, 'EDITOR'),
      await signedIn(api, 'ANALYST'),
    ];
    const id = await submitted(api);
    const body = 'Jeanne répond au 06 12 34 56 78.';
    await moderator.mutate('addContributionNote', { contributionId: id, body }, 'contribution { id }');
    expect(await read(editor, id, 'notes { body }')).toEqual({ notes: [{ body }] });
    expect(await read(analyst, id, 'notes { body }')).toEqual({
      notes: [{ body: 'Jeanne répond au [téléphone masqué].' }],
    });
  });
});
