import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
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
});
