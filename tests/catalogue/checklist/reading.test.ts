import { readability } from '../../../api/catalogue/checks/checklist/readability.rules';
import {
  linesOf,
  readingEase,
  sentencesOf,
  syllablesOf,
  wordsOf,
} from '../../../api/catalogue/checks/checklist/reading.rules';
import { shortSentences } from '../../../api/catalogue/checks/checklist/short-sentences.rules';
import { told } from './some-surroundings';

const EASY = 'Prenez le CV. Lisez le une fois. Notez ce qui manque. Ajoutez une ligne. Gardez la page. '.repeat(3);
const HARD =
  "L'accomplissement des formalités administratives préalables conditionne impérativement l'indemnisation ultérieure des demandeurs, particulièrement lorsque l'administration compétente nécessite la communication complémentaire d'attestations professionnelles circonstanciées et régulièrement renouvelées. ".repeat(
    2,
  );

describe('the reading of a French text', () => {
  it.each<[count: number, words: string]>([
    [0, 'l qu'],
    [1, 'le que des vie offre oui œuvre août 35'],
    [2, 'emploi moyen année métier théâtre Noël naïf famille accueil première guichet avaient créé CV'],
    [3, 'entreprise réunion employeur lycéen travailler rendez-vous'],
    [4, 'candidature européen RQTH'],
  ])('hears %i syllables in %s', (count, words) => {
    for (const word of words.split(' ')) expect([word, syllablesOf(word)]).toEqual([word, count]);
  });

  it('takes elided words apart, and leaves compounds whole', () => {
    expect(wordsOf("L'offre d’aujourd'hui : un rendez-vous, 1 200 € (brut).")).toEqual([
      ...['L', 'offre', 'd', 'aujourdhui', 'un', 'rendez-vous', '1', '200', 'brut'],
    ]);
  });

  it('ends a sentence at its mark and at the end of its line, and reads no mark of Markdown and no address', () => {
    const markdown =
      '## Avant\n\n1. **Relisez** le [guide](https://a.fr/b). Puis notez !\n- https://a.fr\n- M. Petit, au 3.5';
    expect(linesOf(markdown)).toEqual(['Avant', 'Relisez le guide. Puis notez !', 'M. Petit, au 3.5']);
    expect(sentencesOf('Lisez. Notez ! Et « Puis ? » Enfin… voilà')).toEqual([
      'Lisez.',
      'Notez !',
      'Et « Puis ? »',
      'Enfin… voilà',
    ]);
    expect(sentencesOf('- \n---\n**')).toEqual([]);
  });

  it('is easy or hard by the formula, and unknown of a few words', () => {
    const words = Array.from({ length: 40 }, () => 'mot').join(' ');
    expect(readingEase(words)).toBeCloseTo(207 - 1.015 * 40 - 73.6, 5);
    expect(readingEase(EASY)).toBeGreaterThan(90);
    expect(readingEase(HARD)).toBeLessThan(20);
    expect(readingEase('Peu de mots.')).toBeUndefined();
  });
});

describe('a text that is easy to read', () => {
  it('has an index of at least 60, and the index is told', async () => {
    expect(await told(readability, { bodyMarkdown: EASY })).toBeUndefined();
    expect(await told(readability, { bodyMarkdown: HARD })).toMatch(/^indice de lisibilité -?\d+, au moins 60 : /);
    expect(await told(readability, { bodyMarkdown: HARD }, { language: 'en' })).toMatch(/^readability index -?\d+, at/);
  });

  it('has sentences of at most 35 words, and longer ones are told by their beginning', async () => {
    const sentence = (count: number): string => `${'Faites '.repeat(count).trim()}.`;
    expect(await told(shortSentences, { bodyMarkdown: sentence(35) })).toBeUndefined();
    const long = { bodyMarkdown: `Un début. ${sentence(36)}` };
    expect(await told(shortSentences, long)).toMatch(/^« (?:Faites )+Fa?i?t?e?s?… » : 36 mots, 35 au plus$/);
    expect(await told(shortSentences, long, { language: 'en' })).toMatch(/": 36 words, at most 35$/);
  });
});
