import { array, assert, integer, nat, property, record } from 'fast-check';
import type { Content } from '../../api/catalogue/content/content.rules';
import { questionsOf } from '../../api/recommendations/questions.rules';
import { Candidates } from '../../api/recommendations/candidates.rules';
import type { Candidate } from '../../api/recommendations/candidates.rules';
import { rank } from '../../api/recommendations/ranking/ranking.rules';
import { reasonsOf } from '../../api/recommendations/scoring.rules';
import type { Person, Scored } from '../../api/recommendations/scoring.rules';
import { questionsLeft, resultsFrom } from '../../api/recommendations/results.rules';
import type { Locale, Rule } from '../../api/targeting/language';
import { fixtureWorld } from '../targeting/language/fixture-world';
import { someScoreLine } from '../catalogue/some-content';
import { someCandidate as candidate } from './some-candidate';

const noLicence: Rule = { fact: 'hasCarLicence', op: 'eq', value: false };
const withResume: Rule = { fact: 'hasResume', op: 'eq', value: true };
const world = fixtureWorld({ situations: { licensed: { fact: 'hasCarLicence', op: 'eq', value: true } } });
const person = (changes: Partial<Person> = {}): Person => ({
  facts: { hasCarLicence: false, hasResume: true },
  world,
  ...changes,
});
/** No scorer was asked. */
const byItself = { agree: (text: string) => text, scoredBy: 'built-in', fellBack: false };
interface Fitting {
  matching: Candidate[];
  unknown?: Candidate[];
}
const rankingOf = ({ matching, unknown = [] }: Fitting, someone = person(), kind?: 'ACTION' | 'STRATEGY') => {
  const candidates = new Candidates();
  const numbers = (list: Candidate[]): Int32Array => Int32Array.from(list, (one) => candidates.put(one));
  return rank({ matching: numbers(matching), unknown: numbers(unknown), candidates: candidates.read() }, someone, kind);
};
const publishedOn = (day: string, { item, target }: Candidate): Candidate => ({
  item: { ...item, publishedAt: new Date(`${day}T09:00:00Z`) },
  target,
});
/** Best first, with the reasons. */
const ranked = (given: Fitting, someone = person(), locale: Locale = 'FR') =>
  rankingOf(given, someone)
    .fitting.best(Infinity)
    .map((one) => ({ ...one, reasons: reasonsOf(one, someone, { locale }) }));
const slugs = (fitting: readonly Candidate[]): string[] => fitting.map(({ item }) => item.slug);

describe('the ranking', () => {
  it('puts the best score first, then what answers more of what was said, then the weight, then the newer', () => {
    const matching = [
      candidate('light', { weight: 0, scoreLines: [someScoreLine({ score: 1 })] }),
      candidate('two', { weight: 2 }),
      candidate('three', { weight: 0, scoreLines: [someScoreLine({ rule: withResume, score: 3 })] }),
      candidate('heavy', { weight: 0.5, scoreLines: [someScoreLine({ score: 1 })] }),
      publishedOn('2025-01-05', candidate('said, long ago', { rule: noLicence })),
      candidate('said', { rule: noLicence }),
      candidate('unsaid'),
    ];
    expect(slugs(ranked({ matching }))).toEqual(['three', 'two', 'heavy', 'light', 'said', 'said, long ago', 'unsaid']);
  });

  it('leaves out what has no score, and the other kind where one is asked for', () => {
    const matching = [candidate('a'), candidate('none', { weight: 0 }), candidate('s', {}, 'STRATEGY')];
    const unknown = [candidate('u'), candidate('v', {}, 'STRATEGY')];
    const { fitting, unsure } = rankingOf({ matching, unknown }, person(), 'STRATEGY');
    expect(slugs(ranked({ matching })).toSorted()).toEqual(['a', 's']);
    expect(slugs(fitting.best(9))).toEqual(['s']);
    expect(slugs(unsure())).toEqual(['v']);
    expect(rankingOf({ matching, unknown }).unsure()).toHaveLength(2);
  });

  it('takes the first score line that holds, with its reason', () => {
    const scoreLines = [
      someScoreLine({ rule: { fact: 'hasCarLicence', op: 'eq', value: true }, score: 3, reason: 'Permis.' }),
      someScoreLine({ score: 2, reason: 'Vous avez un CV.', reasonTu: 'Tu as un CV.' }),
      someScoreLine({ score: 1, reason: 'Encore.' }),
    ];
    const matching = [candidate('a', { scoreLines })];
    expect(ranked({ matching }, person(), 'FR_TU')).toMatchObject([{ score: 2, reasons: ['Tu as un CV.'] }]);
  });

  it('shows at half its score what may fit and asks to be shown lower, and nothing else that may fit', () => {
    const unknown = [
      candidate('lower', { whenUnknown: 'SHOW_LOWER', weight: 3, rule: withResume }),
      candidate('said', { whenUnknown: 'SHOW_LOWER', scoreLines: [someScoreLine()] }),
      candidate('hidden', { whenUnknown: 'HIDE', weight: 3 }),
      candidate('asked', { whenUnknown: 'ASK', weight: 3 }),
    ];
    const items = ranked({ matching: [candidate('two', { weight: 2 })], unknown });
    expect(items.map(({ item, score, reasons }) => [item.slug, score, reasons])).toEqual([
      ['two', 2, []],
      ['lower', 1.5, []],
      ['said', 1, ['Parce que vous avez un CV à jour.']],
    ]);
  });

  it('keeps the better of two that exclude each other, whichever says so', () => {
    const matching = [
      candidate('best', { weight: 3, incompatibleWithIds: ['id of worse'] }),
      candidate('worse', { weight: 2 }),
      candidate('worst', { weight: 1, incompatibleWithIds: ['id of best'] }),
      // What is left out excludes nothing.
      candidate('last', { weight: 0.5, incompatibleWithIds: ['id of worse'] }),
    ];
    expect(slugs(ranked({ matching }))).toEqual(['best', 'last']);
  });
});

describe('the incompatible ones of a ranking', () => {
  const withoutExclusions = ({ item, target }: Candidate): Candidate => ({
    item: { ...item, content: { ...item.content, incompatibleWithIds: [] } },
    target,
  });

  it('leave it one after the other, from the best down', () => {
    const drawn = array(record({ weight: integer({ min: 1, max: 3 }), not: array(nat(11), { maxLength: 3 }) }), {
      maxLength: 12,
    });
    assert(
      property(drawn, (items) => {
        const matching = items.map(({ weight, not }, index) =>
          candidate(`n${index}`, { weight, incompatibleWithIds: not.map((other) => `id of n${other}`) }),
        );
        const exclude = (left: Candidate, right: Candidate): boolean =>
          left.item.content.incompatibleWithIds.includes(right.item.id);
        const kept: Candidate[] = [];
        const placeOf = new Map(
          slugs(ranked({ matching: matching.map(withoutExclusions) })).map((slug, place) => [slug, place]),
        );
        const place = ({ item }: Candidate): number => placeOf.get(item.slug) ?? -1;
        const all = matching.toSorted((left, right) => place(left) - place(right));
        for (const one of all) if (!kept.some((other) => exclude(one, other) || exclude(other, one))) kept.push(one);
        expect(slugs(ranked({ matching }))).toEqual(slugs(kept));
      }),
    );
  });
});

describe('the best of a ranking', () => {
  it('are the first of the whole, however many are asked for', () => {
    const all = array(
      record({ score: integer({ min: 1, max: 3 }), weight: integer({ min: 0, max: 2 }), name: nat(9999) }),
      {
        maxLength: 60,
      },
    );
    assert(
      property(all, nat(20), (drawn, count) => {
        const matching = drawn.map(({ score, weight, name }, index) =>
          candidate(`n${name}-${index}`, { weight, scoreLines: [someScoreLine({ rule: withResume, score })] }),
        );
        const { fitting } = rankingOf({ matching });
        expect(slugs(fitting.best(count))).toEqual(slugs(fitting.best(Infinity)).slice(0, count));
        expect(fitting.count).toBe(drawn.length);
      }),
    );
  });

  it('are found by their id, and left out by it', () => {
    const { fitting } = rankingOf({ matching: [candidate('a'), candidate('b', { weight: 2 })] });
    expect([fitting.find('id of a')?.item.slug, fitting.find('none')]).toEqual(['a', undefined]);
    expect(slugs(fitting.without(['id of b', 'none']).best(9))).toEqual(['a']);
  });
});

describe('the reason of a recommendation', () => {
  const reasons = (changes: Partial<Content>, someone = person(), locale: Locale = 'FR'): string[] =>
    ranked({ matching: [candidate('a', changes)] }, someone, locale)[0]?.reasons ?? ['none'];

  it('is the sentence of its rule, in the locale of the person', () => {
    expect(reasons({ rule: noLicence })).toEqual(["Parce que vous n'avez pas le permis B."]);
    expect(reasons({ rule: noLicence }, person(), 'EN')).toEqual(['Because you do not have a car licence.']);
  });

  it('is elided before a vowel', () => {
    const market: Rule = { fact: 'market.offersLastYear', op: 'gt', value: 0 };
    for (const rule of [market, noLicence]) {
      const [sentence = ''] = reasons(
        { rule },
        person({ facts: { hasCarLicence: false, 'market.offersLastYear': 3 } }),
      );
      expect(sentence).toMatch(/^Parce (?:que [^aeiouyhéêà]|qu'[aeiouyhéêà])/i);
    }
  });

  it('is none where the rule only excludes', () => {
    const rule: Rule = { none: [{ fact: 'projectKind', op: 'eq', value: 'CREATE_OR_TAKE_OVER_COMPANY' }] };
    expect(reasons({ rule }, person({ facts: { projectKind: 'NEW_JOB' } }))).toEqual([]);
  });

  it('says what blocks somebody and what they look for before age and place', () => {
    const rule: Rule = {
      all: [
        { fact: 'place', op: 'under', value: ['dep-69'] },
        { fact: 'age', op: 'lt', value: 26 },
        { fact: 'difficulties', op: 'hasAny', value: ['INTERVIEW'] },
      ],
    };
    const young = person({ facts: { place: '69123', age: 20, difficulties: ['INTERVIEW'] } });
    expect(reasons({ rule }, young)).toEqual([expect.stringMatching(/entretien.*(?:Lyon|Rhône).*26 ans/u)]);
  });

  it('is an English sentence where the editor wrote none in English', () => {
    const scoreLines = [someScoreLine({ rule: noLicence, reasonEn: null })];
    expect(reasons({ scoreLines }, person(), 'EN')).toEqual(['Because you do not have a car licence.']);
  });

  it('is none where the recommendation is for everybody', () => {
    expect(reasons({})).toEqual([]);
  });

  it('tells of its situations and of its places too', () => {
    const licensed = person({ facts: { hasCarLicence: true } });
    expect(reasons({ situationIds: ['s-1'] }, licensed)).toEqual([expect.stringMatching(/^Parce qu.+\.$/)]);
    expect(reasons({ placeCodes: ['dep-69'] }, person({ facts: { place: '69123' } }))).toEqual([
      expect.stringMatching(/^Parce qu.+\.$/),
    ]);
  });
});

describe('the results of a ranking', () => {
  it('are the first items as their reader gets them, with what the person said of each', () => {
    const matching = [candidate('a', { weight: 3 }), candidate('b', { weight: 2 }), candidate('c')];
    const ranking = {
      fitting: rankingOf({ matching }).fitting,
      reasonsOf: () => [],
      ...{ questions: () => [], answered: [], version: 7, locale: 'FR' as const, whose: 'the profile', ...byItself },
    };
    const said = { action: 'DONE' } as never;
    const own = { responses: new Map([['id of b', said]]), undoable: new Set(['id of b']) };
    const { results, catalogueVersion, locale } = resultsFrom(ranking, { first: 2, own });
    expect(results.map((one) => [one.recommendation.slug, one.score, one.response, one.canUndo])).toEqual([
      ['a', 3, undefined, false],
      ['b', 2, said, true],
    ]);
    expect([catalogueVersion, locale]).toEqual([7, 'FR']);
    expect(resultsFrom(ranking, { first: 9 }).results).toHaveLength(3);
  });

  it('have ids of their own: of the item, of the person and of the locale', () => {
    const { fitting } = rankingOf({ matching: [candidate('a'), candidate('b')] });
    const idsOf = (changes: object) =>
      resultsFrom(
        {
          fitting,
          reasonsOf: () => [],
          questions: () => [],
          answered: [],
          version: 7,
          locale: 'FR',
          whose: 'somebody',
          ...byItself,
          ...changes,
        },
        { first: 9 },
      ).results.map(({ id }) => id);
    const all = [idsOf({}), idsOf({ whose: 'somebody else' }), idsOf({ locale: 'EN' })].flat();
    expect(new Set(all).size).toBe(6);
    expect(idsOf({})).toEqual(all.slice(0, 2));
  });

  it('leave out the questions that the person would rather not answer', () => {
    const questions = () =>
      questionsOf(
        rankingOf(
          { matching: [], unknown: [candidate('a', { rule: { all: [noLicence, withResume] } })] },
          person({ facts: {} }),
        ).unsure(),
        person({ facts: {} }),
      );
    const ranking = {
      fitting: rankingOf({ matching: [] }).fitting,
      reasonsOf: () => [],
      ...{ questions, answered: [], version: 7, locale: 'FR' as const, whose: 'somebody', ...byItself },
    };
    const left = (skip: string[]) => questionsLeft(resultsFrom(ranking, { first: 9, skip })).map(({ fact }) => fact);
    expect([left([]), left(['hasResume'])]).toEqual([['hasCarLicence', 'hasResume'], ['hasCarLicence']]);
  });

  it('give no reason twice on a page: of what has another to say, that, and nothing of the rest', () => {
    const lined = { rule: noLicence, scoreLines: [someScoreLine({ score: 3, reason: 'Vous avez un CV.' })] };
    const matching = [
      candidate('a', { ...lined, weight: 3 }),
      candidate('b', { ...lined, weight: 2 }),
      candidate('c', { rule: noLicence }),
      candidate('d', { rule: noLicence, weight: 0.5 }),
    ];
    const ranking = {
      fitting: rankingOf({ matching }).fitting,
      reasonsOf: (one: Scored, locale: Locale, said: ReadonlySet<string> = new Set()) =>
        reasonsOf(one, person(), { locale, said }),
      ...{ questions: () => [], answered: [], version: 7, locale: 'FR' as const, whose: 'somebody', ...byItself },
    };
    expect(resultsFrom(ranking, { first: 9 }).results.map(({ reasons }) => reasons)).toEqual([
      ['Vous avez un CV.'],
      ["Parce que vous avez un CV à jour et que vous n'avez pas le permis B."],
      ["Parce que vous n'avez pas le permis B."],
      [],
    ]);
  });
});
