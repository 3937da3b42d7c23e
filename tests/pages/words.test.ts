import { SITUATION_QUESTIONS } from '../../admin/public/src/form/situations';
import { SITUATIONS_IN_ENGLISH } from '../../admin/public/src/form/situations.en';
import * as followUpEn from '../../admin/public/src/follow-up/en';
import * as followUpFr from '../../admin/public/src/follow-up/fr';
import * as formEn from '../../admin/public/src/form/en';
import * as formFr from '../../admin/public/src/form/fr';
import * as pageEn from '../../admin/public/src/page/en';
import * as pageFr from '../../admin/public/src/page/fr';
import * as placesEn from '../../admin/public/src/places/en';
import * as placesFr from '../../admin/public/src/places/fr';
import * as similarEn from '../../admin/public/src/similar/en';
import * as similarFr from '../../admin/public/src/similar/fr';
import * as unscriptedEn from '../../admin/public/src/unscripted/en';
import * as unscriptedFr from '../../admin/public/src/unscripted/fr';
import { serverWords } from '../../admin/public/serverWords';
import type { Words } from '../../api/pages/words.types';
import { readFileSync } from 'node:fs';
import { CONTRIBUTION_STATUSES } from '../../api/contributions/vocabulary.rules';

const words = JSON.parse(serverWords()) as Words;
const LANGUAGES = ['fr', 'en'] as const;

/** Every sentence by its path; of those that count, what they say of 1 and of 2. */
function sentences(given: object, path = ''): [string, string][] {
  return Object.entries(given).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const own = `${path}${name}`;
    if (typeof value === 'string') return [[own, value]];
    if (typeof value === 'function') return [1, 2].map((count) => [`${own}(${count})`, String(value(count))]);
    return typeof value === 'object' && value !== null ? sentences(value, `${own}.`) : [];
  });
}

describe('the words that the server says on the public pages', () => {
  it.each(LANGUAGES)('hold every sentence that the server asks for, in %s', (language) => {
    const asked = [...readFileSync('api/pages/words.types.ts', 'utf8').matchAll(/\| '([a-z]\w+)'/g)];
    const { catalogue, coaching, messages, partners, sharing, unscripted, form, followUp } =
      words.inLanguages[language];
    const known = {
      ...unscripted,
      ...form,
      ...followUp,
      ...catalogue,
      ...coaching,
      ...partners,
      ...sharing,
      ...messages,
    };
    expect(asked.length).toBeGreaterThan(20);
    for (const [, name = ''] of asked) expect(known).toHaveProperty(name, expect.stringMatching(/./));
  });

  it.each(LANGUAGES)('name and explain every status, in %s', (language) => {
    const { followUp } = words.inLanguages[language];
    expect(Object.keys(followUp.statusNames)).toEqual([...CONTRIBUTION_STATUSES]);
    expect(Object.keys(followUp.statusSentences)).toEqual([...CONTRIBUTION_STATUSES]);
  });

  it('answer the same refusals in both languages', () => {
    const { fr, en } = words.inLanguages;
    expect(Object.keys(fr.faults).length).toBeGreaterThan(8);
    expect(Object.keys(en.faults)).toEqual(Object.keys(fr.faults));
  });

  it('hold the situations that the form offers, and their answers', () => {
    expect(words.questions.map(({ fact }) => fact)).toEqual(SITUATION_QUESTIONS.map(({ fact }) => fact));
    expect(words.questions.every(({ values }) => values.length > 1)).toBe(true);
  });

  it('are said beside the fields of the form, in the order of the page', () => {
    const page = readFileSync('admin/public/contribuer.html', 'utf8');
    const places = words.formFields.map((field) => page.indexOf(`id="${field}-error"`));
    expect(places.length).toBeGreaterThan(10);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});

describe('the sentences of contributors', () => {
  it.each([
    ['the form', formFr, formEn],
    ['the follow-up', followUpFr, followUpEn],
    ['all pages', pageFr, pageEn],
    ['the places', placesFr, placesEn],
    ['similar advice', similarFr, similarEn],
    ['the pages without a script', unscriptedFr, unscriptedEn],
  ])('of %s are all there in both languages, with the same gaps', (_what, fr, en) => {
    const [french, english] = [sentences(fr), sentences(en)];
    const gaps = ([path, text]: [string, string]) => [path, (text.match(/\{\w+\}/g) ?? []).toSorted().join()];
    expect(french.length).toBeGreaterThan(1);
    expect(english.map(gaps)).toEqual(french.map(gaps));
    for (const [, text] of english) expect(text).not.toBe('');
  });

  it('of the situations are all there in both languages', () => {
    const french = SITUATION_QUESTIONS.map(({ fact, choices }) => [fact, choices.map(({ value }) => value)]);
    const english = Object.entries(SITUATIONS_IN_ENGLISH).map(([fact, { choices }]) => [fact, Object.keys(choices)]);
    expect(english).toEqual(french);
  });

  it('are printed with curly apostrophes, and English ones without a space before a mark', () => {
    for (const given of [formEn, followUpEn, pageEn, unscriptedEn, SITUATIONS_IN_ENGLISH])
      expect(sentences(given).filter(([, text]) => /\w'\w| [?!:;»]/.test(text))).toEqual([]);
  });
});
