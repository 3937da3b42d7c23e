import { placesOnlyInText } from '../../api/catalogue/checks/lints.rules';
import { contentFaults } from '../../api/catalogue/content/content-checks.rules';
import type { Content, RecommendationKind } from '../../api/catalogue/content/content.rules';
import type { Rule } from '../../api/targeting/language';
import { fixtureWorld } from '../targeting/language/fixture-world';
import { someContent, someScoreLine } from './some-content';

const world = fixtureWorld();
const known = {
  topics: new Set(['network']),
  situationIds: new Set(['s']),
  recommendationIds: new Set(['r']),
  strategyIds: new Set(['t']),
};
const faults = (changes: Partial<Content>, kind: RecommendationKind = 'ACTION'): string[] =>
  contentFaults(kind, someContent(changes), { world, known }).flatMap((fault) =>
    fault === undefined ? [] : [`${fault.field?.join('.')} ${fault.code}`],
  );
const translation = { ...someContent(), locale: 'EN' } as const;
const unknownFact: Rule = { fact: 'nothing', op: 'eq', value: true };

describe('the faults of a content', () => {
  it.each<[string, Partial<Content>, string[]]>([
    ['a sound content', {}, []],
    ['known keys', { situationIds: ['s'], incompatibleWithIds: ['r'], strategyIds: ['t'], placeCodes: ['dep-69'] }, []],
    ['a title of four characters', { title: 'cinq' }, ['content.title TOO_SHORT']],
    ['a title of 121 characters', { title: 'x'.repeat(121) }, ['content.title TOO_LONG']],
    ['a summary of 19 characters', { summary: 'x'.repeat(19) }, ['content.summary TOO_SHORT']],
    ['a summary of 401 characters', { summary: 'x'.repeat(401) }, ['content.summary TOO_LONG']],
    ['a body of 19 characters', { bodyMarkdown: 'x'.repeat(19) }, ['content.bodyMarkdown TOO_SHORT']],
    ['a body of 10,001 characters', { bodyMarkdown: 'x'.repeat(10_001) }, ['content.bodyMarkdown TOO_LONG']],
    ['a link that is none', { link: 'ici' }, ['content.link INVALID_LINK']],
    ['a weight below 0', { weight: -1 }, ['content.weight OUT_OF_BOUNDS']],
    ['a weight above 3', { weight: 4 }, ['content.weight OUT_OF_BOUNDS']],
    ['no time', { durationMinutes: 0 }, ['content.durationMinutes OUT_OF_BOUNDS']],
    ['more than eight hours', { durationMinutes: 481 }, ['content.durationMinutes OUT_OF_BOUNDS']],
    ['no day before it comes again', { cooldownDays: 0 }, ['content.cooldownDays OUT_OF_BOUNDS']],
    ['more than ten years', { cooldownDays: 3651 }, ['content.cooldownDays OUT_OF_BOUNDS']],
    ['an unknown topic', { topics: ['network', 'other'] }, [expect.stringMatching(/^content\.topics /)]],
    ['an unknown situation', { situationIds: ['s', 'x'] }, [expect.stringMatching(/^content\.situationIds /)]],
    ['an unknown item', { incompatibleWithIds: ['x'] }, [expect.stringMatching(/^content\.incompatibleWithIds /)]],
    ['an unknown strategy', { strategyIds: ['x'] }, [expect.stringMatching(/^content\.strategyIds /)]],
    ['an unknown place', { placeCodes: ['dep-69', 'dep-00'] }, [expect.stringMatching(/^content\.placeCodes /)]],
    ['a rule that is none', { rule: unknownFact }, ['content.rule UNKNOWN_FACT']],
    [
      'a second translation with a short title',
      {
        translations: [
          { ...translation, locale: 'FR_TU' },
          { ...translation, title: 'T' },
        ],
      },
      ['content.translations.1.title TOO_SHORT'],
    ],
    [
      'a translation that is being written',
      { translations: [{ ...translation, summary: '', bodyMarkdown: '', link: 'ici' }] },
      ['content.translations.0.link INVALID_LINK'],
    ],
    ['two translations to one language', { translations: [translation, translation] }, [expect.anything() as never]],
    ['a translation to French', { translations: [{ ...translation, locale: 'FR' }] }, [expect.anything() as never]],
    [
      'score lines with faults',
      {
        scoreLines: [
          someScoreLine(),
          someScoreLine({ rule: unknownFact }),
          someScoreLine({ score: 4, reason: 'x', reasonTu: 'x'.repeat(301), reasonEn: 'x'.repeat(301) }),
          someScoreLine({ score: -1, reason: 'x'.repeat(301) }),
        ],
      },
      [
        'content.scoreLines.1.rule UNKNOWN_FACT',
        'content.scoreLines.2.score OUT_OF_BOUNDS',
        'content.scoreLines.2.reason TOO_SHORT',
        'content.scoreLines.2.reasonTu TOO_LONG',
        'content.scoreLines.2.reasonEn TOO_LONG',
        'content.scoreLines.3.score OUT_OF_BOUNDS',
        'content.scoreLines.3.reason TOO_LONG',
      ],
    ],
  ])('of %s are told with their path', (_what, changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });

  it('are a duration, a cooldown or a strategy given to a strategy', () => {
    expect(faults({}, 'STRATEGY')).toEqual([]);
    expect(
      faults({ durationMinutes: 30, cooldownDays: 7, strategyIds: ['t'] }, 'STRATEGY').map(
        (fault) => fault.split(' ')[0],
      ),
    ).toEqual(['content.durationMinutes', 'content.cooldownDays', 'content.strategyIds']);
    expect(faults({ durationMinutes: 30, cooldownDays: 7, strategyIds: ['t'] })).toEqual([]);
  });
});

describe('the places that only a text names', () => {
  const lyon = { label: 'Lyon', codes: ['69123'] };
  const paris = { label: 'Paris', codes: ['75056', 'dep-75'] };
  const mans = { label: 'Le Mans', codes: ['72181'] };
  const told = (target: Rule, names = [lyon]): string[] =>
    placesOnlyInText({ text: 'x', target }, world, () => names).map(({ message }) => message.en);
  const under = (...value: string[]): Rule => ({ fact: 'place', op: 'under', value });

  it('are told where the target asks for no place, or for another', () => {
    const [message] = told({ all: [] });
    expect(message).toContain('The text names "Lyon", but nothing in the targeting keeps this recommendation to it');
    expect(told({ all: [under('dep-75')] })).toEqual([message]);
    expect(told({ none: [under('dep-69')] })).toEqual([message]);
    expect(told({ all: [] }, [])).toEqual([]);
  });

  it('are none where the target asks for the place, for what holds it or for what lies in it', () => {
    expect(told({ all: [under('69123')] })).toEqual([]);
    expect(told({ any: [under('dep-75'), { all: [under('reg-84')] }] })).toEqual([]);
    expect(told(under('75056'), [{ label: 'Île-de-France', codes: ['reg-11'] }])).toEqual([]);
    expect(told({ none: [{ none: [under('dep-69')] }] })).toEqual([]);
    expect(told(under('dep-75'), [paris])).toEqual([]);
  });

  it('are none where the target says where people live without naming the place', () => {
    expect(told({ fact: 'communePopulation', op: 'gt', value: 100_000 })).toEqual([]);
    expect(told({ fact: 'urbanUnitSize', op: 'in', value: ['FROM_200K'] })).toEqual([]);
  });

  it('are told in pairs, and taken for examples from three on', () => {
    expect(told({ all: [] }, [lyon, paris])[0]).toContain('"Lyon" and "Paris", but nothing in the targeting');
    expect(told({ all: [] }, [lyon, paris])[0]).toContain('keeps this recommendation to them');
    expect(told({ all: [] }, [lyon, paris])[0]).toContain('Add the places to the targeting');
    expect(told({ all: [] }, [lyon, paris, mans])).toEqual([]);
    const lints = placesOnlyInText({ text: 'x', target: { all: [] } }, world, () => [lyon, paris]);
    expect(lints).toMatchObject([{ code: 'PLACE_ONLY_IN_TEXT', path: '' }]);
    expect(lints[0]?.message.fr).toContain('Le texte nomme « Lyon » et « Paris »');
    expect(lints[0]?.message.fr).toContain('Ajoutez ces lieux au ciblage');
    const [one] = placesOnlyInText({ text: 'x', target: { all: [] } }, world, () => [lyon]);
    expect(one?.message.fr).toContain('Ajoutez ce lieu au ciblage');
    expect(one?.message.en).toContain('Add the place to the targeting');
  });
});
