import { duplicate } from '../../../api/catalogue/checks/checklist/duplicate.rules';
import { liveLinks } from '../../../api/catalogue/checks/checklist/live-links.rules';
import { localPlace } from '../../../api/catalogue/checks/checklist/local-place.rules';
import { rule } from '../../../api/catalogue/checks/checklist/rule.rules';
import type { Lint } from '../../../api/targeting/language';
import { someContent } from '../some-content';
import { told } from './some-surroundings';

const LINT: Lint = { code: 'NEVER_HOLDS', path: '', message: { fr: 'Personne.', en: 'Nobody.' } };

describe('a local institution', () => {
  it.each<[string, string | undefined]>([
    ['Prenez rendez-vous à la mission locale de Vénissieux.', 'mission locale de Vénissieux'],
    ["Le CCAS d'Aubagne aide à payer le trajet.", "CCAS d'Aubagne"],
    ['La Maison de l’emploi de Saint-Nazaire accueille sans rendez-vous.', 'Maison de l’emploi de Saint-Nazaire'],
    ['Prenez rendez-vous à la mission locale.', undefined],
    ['Demandez à la mairie de votre commune.', undefined],
    ['Dites : « la mairie de Lyon recrute ».', undefined],
  ])('in "%s" calls for a place: %s', async (bodyMarkdown, name) => {
    const expected = name && `le texte nomme « ${name} », mais il sera proposé partout : ajoutez le lieu au ciblage`;
    expect(await told(localPlace, { bodyMarkdown })).toBe(expected);
    expect(await told(localPlace, { bodyMarkdown }, { around: { isLocal: async () => true } })).toBeUndefined();
  });

  it('is told beside the places that only the text names', async () => {
    const around = { placeLints: async () => [LINT], isLocal: async () => true };
    expect(await told(localPlace, {}, { around, language: 'en' })).toBe('Nobody.');
  });
});

describe('a rule', () => {
  it('is told what its lints say', async () => {
    expect(await told(rule)).toBeUndefined();
    expect(await told(rule, {}, { around: { ruleLints: async () => [LINT, LINT] } })).toBe('Personne. ; Personne.');
  });
});

describe('a near-duplicate', () => {
  it.each([
    [0.49, undefined],
    [0.5, 'ressemble à « Autre titre »'],
    [1, 'ressemble à « Autre titre »'],
  ])('of %d is told as %s', async (similarity, expected) => {
    const around = { mostAlike: async () => ({ title: 'Autre titre', similarity }) };
    expect(await told(duplicate, {}, { around })).toBe(expected);
    expect(await told(duplicate)).toBeUndefined();
  });
});

describe('a dead link', () => {
  it('is told wherever it stands: beside the text, in it, and in translations', async () => {
    const asked: string[][] = [];
    const around = {
      deadAmong: async (urls: readonly string[]) => {
        asked.push([...urls]);
        return new Set(['https://b.fr/x', 'https://c.fr']);
      },
    };
    const content = {
      link: 'https://a.fr',
      bodyMarkdown: 'Voir [la page](https://b.fr/x), puis https://a.fr.',
      translations: [{ ...someContent(), link: 'https://c.fr', locale: 'EN' as const }],
    };
    expect(await told(liveLinks, content, { around })).toBe(
      'https://c.fr ne répond plus ; https://b.fr/x ne répond plus',
    );
    expect(asked).toEqual([['https://a.fr', 'https://c.fr', 'https://b.fr/x']]);
    expect(await told(liveLinks, { link: 'https://a.fr' }, { around })).toBeUndefined();
    expect(await told(liveLinks, { link: null }, { around })).toBeUndefined();
  });
});
