import {
  changedFields,
  formPath,
  merge,
} from '../../admin/back-office/src/catalogue/recommendations/working-copy/merge';

const NO_TRANSLATIONS = [{ locale: 'FR_TU' as const }, { locale: 'EN' as const }];
const form = (fields: object = {}) => ({
  title: 'Appeler',
  summary: 'Trois appels.',
  ...fields,
  translations: NO_TRANSLATIONS,
});
const english = (title: string) => ({
  ...form(),
  translations: [{ locale: 'FR_TU' as const }, { locale: 'EN' as const, title }],
});

describe('changed fields', () => {
  it.each<[string, object, object]>([
    ['an emptied field, and one that was never there', { link: '' }, {}],
    ['nothing at all, and an empty list', { topics: null }, { topics: [] }],
    [
      'a rule in another order of keys, as the database gives it',
      { rule: { fact: 'age', op: 'lt', value: 26 } },
      { rule: { value: 26, op: 'lt', fact: 'age' } },
    ],
    [
      'a score line with and without its empty parts',
      { scoreLines: [{ score: 2, reasonTu: null }] },
      { scoreLines: [{ score: 2, reasonTu: '' }] },
    ],
  ])('are none between %s', (_what, one, other) => {
    expect(changedFields('ACTION', form(one), form(other))).toEqual([]);
  });

  it('are named as comments name them, those of actions for actions alone', () => {
    expect(changedFields('ACTION', form(), english('Call'))).toEqual(['translations.EN.title']);
    expect(formPath('translations.EN.title')).toBe('content.translations.1.title');
    expect(formPath('title')).toBe('content.title');
    const timed = form({ durationMinutes: 5, scoreLines: [{ score: 1 }] });
    expect(changedFields('ACTION', form(), timed)).toEqual(['durationMinutes', 'scoreLines']);
    expect(changedFields('STRATEGY', form(), timed)).toEqual(['scoreLines']);
  });

  it('are seen in the order of a list, and in false, zero and nothing', () => {
    expect(changedFields('ACTION', form({ topics: ['a', 'b'] }), form({ topics: ['b', 'a'] }))).toEqual(['topics']);
    expect(changedFields('ACTION', form({ weight: 0 }), form())).toEqual(['weight']);
  });
});

describe('two texts that come of one', () => {
  it('keep what only one of them changed, and ask about what both changed otherwise', () => {
    const base = form({ link: null, weight: 1 });
    const mine = form({ title: 'Appeler trois amis', summary: 'Mien.', link: 'https://a.example.org', weight: 2 });
    const theirs = form({ title: 'Appeler trois amis', summary: 'Leur.', link: null, weight: 1, topics: ['network'] });
    expect(merge('ACTION', { base, mine, theirs })).toEqual({
      mine: ['link', 'weight'],
      theirs: ['topics'],
      both: ['summary'],
    });
  });

  it('have nothing to settle where they are the same', () => {
    expect(merge('ACTION', { base: form(), mine: english('Call'), theirs: english('Call') })).toEqual({
      mine: [],
      theirs: [],
      both: [],
    });
  });
});
