import { english } from '../../../api/catalogue/checks/checklist/english.rules';
import { tu, vousFormsIn } from '../../../api/catalogue/checks/checklist/tu.rules';
import { starterRecommendations } from '../../../api/catalogue/starter/files';
import type { Translation } from '../../../api/catalogue/content/content.rules';
import { someContent, someScoreLine } from '../some-content';
import { told } from './some-surroundings';
import type { Told } from './some-surroundings';

const TU: Translation = {
  locale: 'FR_TU',
  title: 'Appeler trois entreprises',
  summary: 'Appelle trois entreprises qui recrutent cette semaine.',
  bodyMarkdown: 'Choisis-les près de chez toi, et appelle le matin.',
  link: null,
};
const EN: Translation = {
  locale: 'EN',
  title: 'Call three companies',
  summary: 'Call three companies that are hiring this week.',
  bodyMarkdown: 'Choose them near you, and call in the morning.',
  link: null,
};
const { title, summary, bodyMarkdown } = someContent();

describe('a version with "tu"', () => {
  it.each<[string, Told, string | undefined]>([
    ['whole', { translations: [TU] }, undefined],
    ['missing', { translations: [EN] }, ''],
    ['empty in part', { translations: [{ ...TU, summary: ' ' }] }, 'résumé avec « tu » : vide'],
    [
      'the same as with vous',
      { translations: [{ ...TU, title, summary, bodyMarkdown }] },
      'résumé avec « tu » : « Appelez » dit encore « vous » ; texte avec « tu » : « Choisissez » dit encore « vous »',
    ],
    [
      'without a reason of its own',
      { translations: [TU], scoreLines: [someScoreLine()] },
      'raison 1 avec « tu » : manque',
    ],
    [
      'with a reason for everybody',
      { translations: [TU], scoreLines: [someScoreLine({ reason: 'Un CV aide.' })] },
      undefined,
    ],
    [
      'with a reason with vous',
      { translations: [TU], scoreLines: [someScoreLine({ reasonTu: 'Votre CV.' })] },
      'raison 1 avec « tu » : « Votre » dit encore « vous »',
    ],
  ])('is %s', async (_what, changes, expected) => {
    expect(await told(tu, changes)).toBe(expected);
  });

  it.each<[string, string[]]>([
    ['Vous avez votre CV, et vos lettres. Faites-le.', ['Vous', 'avez', 'votre', 'vos', 'Faites']],
    ['Êtes-vous sûr ? Écrivez.', ['Êtes', 'Écrivez']],
    ['Prends rendez-vous chez toi, assez tôt, à Rodez.', []],
    ['Dis : « Bonjour, vous recrutez ? »', []],
    ['Certaines crèches, dites solidaires, sont faites pour toi.', []],
  ])('says "vous" in "%s": %j', (text, forms) => {
    expect(vousFormsIn(text)).toEqual(forms);
  });

  it('says "vous" nowhere in the starter catalogue', () => {
    const texts = starterRecommendations.flatMap(({ translations, scoreLines }) => [
      ...translations
        .filter(({ locale }) => locale === 'FR_TU')
        .flatMap((text) => [text.title, text.summary, text.bodyMarkdown]),
      ...scoreLines.map(({ reasonTu }) => reasonTu ?? ''),
    ]);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => vousFormsIn(text).length > 0)).toEqual([]);
  });
});

describe('a version in English', () => {
  it.each<[string, Told, string | undefined]>([
    ['whole', { translations: [EN], scoreLines: [someScoreLine({ reasonEn: 'You have a CV.' })] }, undefined],
    ['missing', { translations: [TU] }, ''],
    ['empty in part', { translations: [{ ...EN, bodyMarkdown: '' }] }, 'text in English: empty'],
    ['French in part', { translations: [{ ...EN, summary }] }, 'summary in English: the same as in French'],
    ['without a reason', { translations: [EN], scoreLines: [someScoreLine()] }, 'reason 1 in English: missing'],
  ])('is %s', async (_what, changes, expected) => {
    expect(await told(english, changes, { language: 'en' })).toBe(expected);
  });
});
