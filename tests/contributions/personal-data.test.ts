import { assert, property, string } from 'fast-check';
import { masked, personalDataIn } from '../../api/contributions/personal-data.rules';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import { addPlaces, decide, read, submitted } from './contribution.factory';

describe('personal data in free text', () => {
  it.each([
    ['Appelez le 06 12 34 56 78 le matin.', 'Appelez le [téléphone masqué] le matin.'],
    ['Tél : 0612345678.', 'Tél : [téléphone masqué].'],
    ['+33 6 12 34 56 78 ou 01.23.45.67.89', '[téléphone masqué] ou [téléphone masqué]'],
    ['+33 (0)6-12-34-56-78', '[téléphone masqué]'],
    ['Écrivez à prenom.nom+emploi@mairie-exemple.fr, vite', 'Écrivez à [adresse masquée], vite'],
    // An invented number with a valid key: 97 less the remainder modulo 97.
    ['Mon numéro : 2 55 08 14 168 025 38.', 'Mon numéro : [numéro masqué].'],
    ['Mon numéro : 2550814168025', 'Mon numéro : [numéro masqué]'],
  ])('masks %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    'En 2023, 1 500 personnes ont suivi cette formation de 120 heures.',
    'Le 3949 est gratuit, le 36 46 aussi.',
    'Comptez 10 à 15 candidatures pour 3 entretiens.',
    'Rendez-vous du 01/02/2026 au 28/02/2026.',
    "Le SIRET 120 027 016 00563 est celui d'un organisme.",
    'Mon numéro : 2 55 08 14 168 025 99.',
    'Suivez @franceTravail et voyez le code ROME M1805.',
  ])('leaves %s unchanged', (text) => {
    expect(personalDataIn(text)).toEqual([]);
  });

  it('is found at its position in any text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), string({ maxLength: 300 }), (before, after) => {
        const finds = personalDataIn(`${before} 06 12 34 56 78 ${after}`);
        for (const [index, find] of finds.entries())
          expect(find.start).toBeGreaterThanOrEqual(finds[index - 1]?.end ?? 0);
      }),
    );
  });
});

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
});
