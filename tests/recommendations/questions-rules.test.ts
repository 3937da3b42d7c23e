import { nextQuestion } from '../../api/recommendations/results.rules';
import { questionsOf, questionsToAsk } from '../../api/recommendations/questions.rules';
import type { Candidate } from '../../api/recommendations/candidates.rules';
import { Likelihoods } from '../../api/recommendations/likelihood.rules';
import { whyAsked } from '../../api/recommendations/why-asked.rules';
import type { Facts, Rule } from '../../api/targeting/language';
import { fixtureWorld } from '../targeting/language/fixture-world';
import { someCandidate as candidate } from './some-candidate';

const noLicence: Rule = { fact: 'hasCarLicence', op: 'eq', value: false };
const withResume: Rule = { fact: 'hasResume', op: 'eq', value: true };
const withLikelihoods = (unsure: readonly Candidate[]) =>
  unsure.map((one) => ({ ...one, likelihoods: new Likelihoods(one.target, nobody.world) }));
const nobody = { facts: {}, world: fixtureWorld() };

describe('the next questions', () => {
  const ask = (...unsure: Candidate[]) => questionsOf(withLikelihoods(unsure), nobody);

  it('are the facts that could bring the most, each share of an item by a missing fact', () => {
    const both: Rule = { all: [noLicence, withResume] };
    const questions = ask(candidate('both', { rule: both, weight: 2 }), candidate('one', { rule: withResume }));
    expect(questions).toMatchObject([
      { fact: 'hasResume', unlocks: 2, gain: 2, example: { item: { slug: 'both' } } },
      { fact: 'hasCarLicence', unlocks: 1, gain: 1, example: { item: { slug: 'both' } } },
    ]);
    expect(questions).toHaveLength(2);
  });

  it('name an example that is not sensitive where there is one, however little it brings', () => {
    const said = (...value: string[]): Rule => ({ fact: 'difficulties', op: 'hasAny', value });
    const sensitive = [
      candidate('a', { rule: said('AGE_DISCRIMINATION', 'HEALTH'), weight: 3 }),
      candidate('b', { rule: { all: [said('MONEY'), { fact: 'housing', op: 'eq', value: 'HOSTED' }] }, weight: 3 }),
    ];
    const exampleOf = (...unsure: Candidate[]): string | undefined =>
      ask(...unsure).find(({ fact }) => fact === 'difficulties')?.example.item.slug;
    const plain = candidate('c', { rule: said('INTERVIEW', 'HEALTH'), weight: 0.5 });
    expect([exampleOf(plain, ...sensitive), exampleOf(...sensitive, plain)]).toEqual(['c', 'c']);
    expect(exampleOf(...sensitive)).toBe('a');
  });

  it('count twice where an editor wants to ask, and half where the item is shown already', () => {
    expect(ask(candidate('a', { rule: withResume, whenUnknown: 'ASK' }))).toMatchObject([{ gain: 2 }]);
    expect(ask(candidate('a', { rule: withResume, whenUnknown: 'SHOW_LOWER' }))).toMatchObject([{ gain: 0.5 }]);
    expect(ask(candidate('a', { rule: withResume, weight: 0 }))).toEqual([]);
  });

  it('come in the order of the facts where they could bring as much', () => {
    expect(
      ask(candidate('a', { rule: withResume }), candidate('b', { rule: noLicence })).map(({ fact }) => fact),
    ).toEqual(['hasCarLicence', 'hasResume']);
  });

  it('are not of French where the person said what holds them back, and named nothing that newcomers do', () => {
    const french = (fact: string): Rule => ({ fact, op: 'eq', value: false });
    const improving = candidate('a', { rule: { any: [french('speaksFrench'), french('writesFrench')] } });
    const asked = (facts: Facts): string[] =>
      questionsOf(withLikelihoods([improving]), { ...nobody, facts }).map(({ fact }) => fact);
    for (const difficulties of [[], ['INTERVIEW', 'MONEY']]) expect(asked({ difficulties })).toEqual([]);
    expect(asked({})).toEqual(['speaksFrench', 'writesFrench']);
    for (const difficulties of [['PAPERS'], ['FOREIGN_QUALIFICATIONS']])
      expect(asked({ difficulties })).toEqual(['speaksFrench', 'writesFrench']);
  });

  it('are the year of birth before its month', () => {
    const young: Rule = { fact: 'age', op: 'lt', value: 26 };
    const march: Rule = { fact: 'birthMonth', op: 'eq', value: 3 };
    expect(ask(candidate('a', { rule: young }))).toMatchObject([{ fact: 'birthYear', unlocks: 1, gain: 1 }]);
    expect(ask(candidate('a', { rule: march }))).toMatchObject([{ fact: 'birthMonth', unlocks: 1, gain: 1 }]);
    expect(ask(candidate('a', { rule: { all: [young, withResume] } })).map(({ fact }) => fact)).toEqual([
      'birthYear',
      'hasResume',
    ]);
  });

  it('have a yes and a no, or the choices of the fact, in the locale of the person', () => {
    const choices = (fact: string, locale: 'FR' | 'FR_TU' | 'EN') =>
      nextQuestion({ fact, unlocks: 3, gain: 1, example: candidate('a') }, { locale, agree: (text) => text });
    expect(choices('hasResume', 'FR_TU')).toMatchObject({
      fact: 'hasResume',
      unlocks: 3,
      choices: [
        { value: 'true', label: 'oui' },
        { value: 'false', label: 'non' },
      ],
    });
    expect(choices('hasResume', 'EN')?.choices.map(({ label }) => label)).toEqual(['yes', 'no']);
    const listed = choices('urbanUnitSize', 'FR') ?? choices('otherLicences', 'FR');
    expect(listed?.choices.length).toBeGreaterThan(1);
    expect(listed?.choices.every(({ value, label }) => value !== '' && label !== '')).toBe(true);
    expect(choices('nothing', 'FR')).toBeUndefined();
  });
});

describe('the order of the questions', () => {
  const is = (fact: string, value: string | boolean): Rule => ({ fact, op: 'eq', value });
  const asked = (unsure: Candidate[], skip: string[] = [], answered: string[] = []) =>
    questionsToAsk(questionsOf(withLikelihoods(unsure), nobody), skip, answered).map(({ fact }) => fact);
  const about = (rules: readonly Rule[], weight = 1): Candidate[] =>
    rules.map((rule, index) => candidate(`${JSON.stringify(rule)} ${index}`, { rule, weight }));

  it('begins with the job, the place, the search and the diploma, however little they bring', () => {
    const little = about(
      [
        is('highestDegree', 'BAC'),
        { fact: 'searchMonths', op: 'gte', value: 6 },
        { fact: 'place', op: 'under', value: ['dep-69'] },
        { fact: 'targetJobGroup', op: 'under', value: ['M18'] },
      ],
      0.1,
    );
    expect(asked([...about([noLicence], 3), ...little])).toEqual([
      ...['targetJobGroup', 'place', 'searchStartedOn', 'highestDegree'],
      ...['hasCarLicence', 'searchNotStarted'],
    ]);
  });

  it('goes on with what is likely to bring something: one situation of a family in four is so half as often as a yes', () => {
    const family = is('familySituation', 'SINGLE_PARENT');
    expect(asked(about([family, noLicence]))).toEqual(['hasCarLicence', 'familySituation']);
    const blocked: Rule = { fact: 'difficulties', op: 'hasAny', value: ['INTERVIEW'] };
    const unlike: Rule = { none: [blocked] };
    const french: Rule = { fact: 'englishLevel', op: 'lte', value: 'BASIC' };
    expect(questionsOf(withLikelihoods(about([blocked])), nobody)[0]?.gain).toBeCloseTo(0.25);
    expect(questionsOf(withLikelihoods(about([unlike])), nobody)[0]?.gain).toBe(1);
    expect(questionsOf(withLikelihoods(about([french, is('englishLevel', 'NONE')])), nobody)[0]?.gain).toBeCloseTo(1.5);
  });

  const usual = [noLicence, withResume, is('hasVehicle', false), is('isVeteran', true)];
  const disability = Array.from({ length: 3 }, () => is('hasDisability', true));

  it('holds one sensitive question at most, never among the first three, and only where it unlocks much', () => {
    const three = about(disability, 3);
    expect(asked([...about(usual), ...three]).indexOf('hasDisability')).toBe(3);
    expect(asked([...about(usual), ...three.slice(1)])).not.toContain('hasDisability');
    const health = about(
      Array.from({ length: 4 }, () => is('healthLimits', true)),
      0.1,
    );
    expect(asked([...about(usual), ...three, ...health])).not.toContain('healthLimits');
    expect(asked([...about(usual), ...three, ...health], ['hasDisability']).indexOf('healthLimits')).toBe(4);
  });

  it('asks the sensitive one once the others are answered, for who is asked one at a time', () => {
    const unsure = [...about([noLicence], 1), ...about(disability, 3)];
    expect(asked(unsure, [], ['place'])).toEqual(['hasCarLicence']);
    expect(asked(unsure, [], ['place', 'hasResume'])).toEqual(['hasCarLicence', 'hasDisability']);
    expect(asked(about(disability, 3), [], ['place', 'hasResume'])).toEqual([]);
    expect(asked(about(disability, 3), [], ['place', 'hasResume', 'birthYear'])).toEqual(['hasDisability']);
  });

  it('has no sensitive question among the first three once others were skipped either', () => {
    const unsure = [...about(usual), ...about(disability, 3)];
    expect(asked(unsure, ['hasVehicle'])).toHaveLength(4);
    expect(asked(unsure, ['hasVehicle', 'hasResume'])).toEqual(['isVeteran', 'hasCarLicence']);
  });
});

describe('why a question is asked', () => {
  const titled = (title: string, translations: object[] = []): Candidate =>
    candidate('a', { title, rule: withResume, translations: translations as never });
  const why = (example: Candidate, { unlocks = 1, fact = 'hasResume' } = {}) =>
    (['FR', 'FR_TU', 'EN'] as const).map((locale) => whyAsked({ fact, unlocks, gain: 1, example }, locale));

  it('is what the answer may bring in, by its title where that is in the language of the person', () => {
    expect(why(titled('Relire votre CV'))).toEqual([
      'Votre réponse peut faire apparaître un conseil de plus : « Relire votre CV ».',
      'Ta réponse peut faire apparaître un conseil de plus : « Relire votre CV ».',
      'Your answer may bring in one more piece of advice.',
    ]);
    const translated = titled('Relire votre CV', [
      { locale: 'FR_TU', title: 'Relire ton CV' },
      { locale: 'EN', title: 'Read your CV again' },
    ]);
    expect(why(translated, { unlocks: 4 })).toEqual([
      'Votre réponse peut faire apparaître jusqu’à 4 conseils de plus, dont « Relire votre CV ».',
      'Ta réponse peut faire apparaître jusqu’à 4 conseils de plus, dont « Relire ton CV ».',
      'Your answer may bring in up to 4 more pieces of advice, such as “Read your CV again”.',
    ]);
  });

  it('says that a sensitive question may be refused', () => {
    expect(why(titled('Votre RQTH'), { fact: 'hasDisability' }).map((text) => text.split('. ').at(-1))).toEqual([
      'Vous n’avez pas à répondre si vous ne le souhaitez pas.',
      'Tu n’as pas à répondre si tu ne le souhaites pas.',
      'You do not have to answer if you would rather not.',
    ]);
  });
});
