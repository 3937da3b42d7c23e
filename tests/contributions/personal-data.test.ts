import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import { addPlaces, decide, read, submitted } from './giving';

describe('the words of a contribution', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await addPlaces(api);
  });
  afterAll(async () => api.stop());

  it('are whole and marked for moderators, masked for everybody else and in the draft', async () => {
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
});
