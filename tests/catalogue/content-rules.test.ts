import { reasonIn, targetRule, textIn, withWholeVersions } from '../../api/catalogue/content/content.rules';
import { contentOf } from '../../api/catalogue/content/content-input.rules';
import { freeSlug, slugFrom } from '../../api/catalogue/editorial/slug.rules';
import { published } from '../../api/catalogue/published/published.rules';
import { ruleFrom } from '../../api/catalogue/checks/first-rule.rules';
import { someContent, someScoreLine } from './some-content';

const english = {
  locale: 'EN',
  title: 'Call three companies',
  summary: 'Call three companies that hire.',
  bodyMarkdown: 'Choose those near you.',
  link: null,
} as const;

describe('the text of a recommendation', () => {
  it('is the translation, with the original link where it has none', () => {
    const content = someContent({ translations: [english] });
    expect(textIn(content, 'EN')).toEqual({ ...english, link: 'https://www.example.org' });
    const own = someContent({ translations: [{ ...english, link: 'https://example.com' }] });
    expect(textIn(own, 'EN').link).toBe('https://example.com');
  });

  it.each(['title', 'summary', 'bodyMarkdown'])(
    'is given to readers in whole versions only: without a %s it is none',
    (part) => {
      const tu = { ...english, locale: 'FR_TU', [part]: '' } as const;
      expect(withWholeVersions(someContent({ translations: [tu, english] })).translations).toEqual([english]);
    },
  );

  it('is French with "vous" where there is no translation', () => {
    const { title, summary, bodyMarkdown, link } = someContent();
    expect(textIn(someContent({ translations: [english] }), 'FR_TU')).toEqual({ title, summary, bodyMarkdown, link });
  });

  it('is published in the locale of its reader', () => {
    const content = someContent({ translations: [english], durationMinutes: 30 });
    const row = {
      ...{ id: 'r-1', slug: 'call', kind: 'ACTION', revisionNumber: 3, content },
      ...{ topics: [], placeCodes: [], strategyIds: [], publishedAt: new Date('2026-11-23T09:00:00Z') },
    } as const;
    expect(published(row as never, 'EN')).toEqual({
      ...{ id: 'r-1', slug: 'call', kind: 'ACTION', revisionNumber: 3, content, locale: 'EN' },
      ...{ title: english.title, summary: english.summary, bodyMarkdown: english.bodyMarkdown },
      ...{ link: 'https://www.example.org', durationMinutes: 30, publishedAt: row.publishedAt },
    });
  });
});

describe('the reason of a score line', () => {
  it('is in the asked locale, and in French with "vous" where that one lacks', () => {
    const line = someScoreLine({ reasonTu: 'Tu as un CV.', reasonEn: 'You have a CV.' });
    expect((['FR', 'FR_TU', 'EN'] as const).map((locale) => reasonIn(line, locale))).toEqual([
      'Vous avez un CV.',
      'Tu as un CV.',
      'You have a CV.',
    ]);
    expect((['FR', 'FR_TU', 'EN'] as const).map((locale) => reasonIn(someScoreLine(), locale))).toEqual([
      'Vous avez un CV.',
      'Vous avez un CV.',
      'Vous avez un CV.',
    ]);
  });
});

describe('the target of a recommendation', () => {
  it('is everybody where nothing is asked', () => {
    expect(targetRule(someContent(), () => undefined)).toEqual({ all: [] });
  });

  it('is every situation by its slug, its own rule, and one of its places', () => {
    const rule = { fact: 'hasResume', op: 'eq', value: true } as const;
    const content = someContent({ situationIds: ['s-1', 's-2'], rule, placeCodes: ['dep-69', 'dep-75'] });
    expect(targetRule(content, (id) => (id === 's-1' ? 'young' : undefined))).toEqual({
      all: [
        { situation: 'young' },
        { situation: 's-2' },
        rule,
        { fact: 'place', op: 'under', value: ['dep-69', 'dep-75'] },
      ],
    });
  });
});

describe('the input of a content', () => {
  const least = { title: ' Titre ', summary: ' Résumé ', bodyMarkdown: ' Texte ', topics: ['a', 'b', 'a'] };

  it('is filled in where it says nothing', () => {
    expect(contentOf(least)).toEqual({
      ...{ title: 'Titre', summary: 'Résumé', bodyMarkdown: 'Texte', link: null, durationMinutes: null },
      ...{ translations: [], topics: ['a', 'b'], placeCodes: [], situationIds: [], rule: null, whenUnknown: 'HIDE' },
      ...{ weight: 1, scoreLines: [], incompatibleWithIds: [], cooldownDays: null, strategyIds: [] },
    });
  });

  it('keeps what it says, each key once and without spaces around', () => {
    const rule = { all: [] };
    const whole = {
      ...{ ...least, link: ' https://www.example.org ', durationMinutes: 0, placeCodes: ['dep-69', 'dep-69'] },
      ...{ situationIds: ['s'], rule, whenUnknown: 'ASK', weight: 0, incompatibleWithIds: ['r'], cooldownDays: 0 },
      strategyIds: ['t', 't'],
      translations: [{ locale: 'EN', title: ' T ', summary: ' S ', bodyMarkdown: ' B ', link: ' ' }],
      scoreLines: [{ rule, score: 2, reason: ' Raison ', reasonTu: ' ', reasonEn: ' Reason ' }],
    } as const;
    expect(contentOf(whole as never)).toEqual({
      ...{ title: 'Titre', summary: 'Résumé', bodyMarkdown: 'Texte', link: 'https://www.example.org' },
      ...{ durationMinutes: 0, topics: ['a', 'b'], placeCodes: ['dep-69'], situationIds: ['s'], rule },
      ...{ whenUnknown: 'ASK', weight: 0, incompatibleWithIds: ['r'], cooldownDays: 0, strategyIds: ['t'] },
      translations: [{ locale: 'EN', title: 'T', summary: 'S', bodyMarkdown: 'B', link: null }],
      scoreLines: [{ rule, score: 2, reason: 'Raison', reasonTu: null, reasonEn: 'Reason' }],
    });
  });
});

describe('a slug', () => {
  it.each([
    ['Écrire à trois entreprises', 'ecrire-a-trois-entreprises'],
    ['  « Cœur » & ex æquo !  ', 'coeur-ex-aequo'],
    ['???', 'conseil'],
    ['x'.repeat(81), 'x'.repeat(80)],
    [`${'x'.repeat(79)} y`, 'x'.repeat(79)],
  ])('of "%s" is "%s"', (title, slug) => {
    expect(slugFrom(title)).toBe(slug);
  });

  it('takes the first free number', () => {
    expect(freeSlug('a', new Set())).toBe('a');
    expect(freeSlug('a', new Set(['a']))).toBe('a-2');
    expect(freeSlug('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3');
  });
});

describe('the first rule of a draft', () => {
  it('asks for every fact that a contributor ticked', () => {
    expect(ruleFrom({ hasResume: true, age: 25, contractTypes: ['CDI', 'CDD'] })).toEqual({
      all: [
        { fact: 'hasResume', op: 'eq', value: true },
        { fact: 'age', op: 'eq', value: 25 },
        { fact: 'contractTypes', op: 'hasAny', value: ['CDI', 'CDD'] },
      ],
    });
  });

  it('is none where nothing was ticked: neither the place, nor what is empty', () => {
    expect(ruleFrom({})).toBeNull();
    expect(ruleFrom({ place: '69123', hasResume: null, contractTypes: [] })).toBeNull();
  });
});
