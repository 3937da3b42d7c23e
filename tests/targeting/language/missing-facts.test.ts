import { missingFacts, type Facts, type Rule } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';

const licence: Rule = { fact: 'hasCarLicence', op: 'eq', value: true };
const resume: Rule = { fact: 'hasResume', op: 'eq', value: true };
const world = fixtureWorld({
  situations: { mobile: licence, ready: { all: [{ situation: 'mobile' }, resume] }, endless: { situation: 'endless' } },
});
const missing = (rule: Rule, facts: Facts = {}) => missingFacts(rule, facts, world);

describe('the facts that could settle a rule', () => {
  test.each<[string, Rule, [Facts, string[]]]>([
    ['a condition on what is not said', licence, [{}, ['hasCarLicence']]],
    ['a condition on what is said', licence, [{ hasCarLicence: false }, []]],
    ['two conditions, in alphabetical order', { all: [resume, licence] }, [{}, ['hasCarLicence', 'hasResume']]],
    ['two conditions of which one is settled', { all: [resume, licence] }, [{ hasResume: true }, ['hasCarLicence']]],
    ['two conditions of which one settles both', { all: [resume, licence] }, [{ hasResume: false }, []]],
    ['what is excluded', { none: [licence] }, [{}, ['hasCarLicence']]],
    ['a situation', { situation: 'mobile' }, [{}, ['hasCarLicence']]],
    ['a situation in a situation', { situation: 'ready' }, [{}, ['hasCarLicence', 'hasResume']]],
    ['a situation twice', { any: [{ situation: 'mobile' }, { situation: 'mobile' }] }, [{}, ['hasCarLicence']]],
    ['a situation that is not there', { situation: 'nowhere' }, [{}, []]],
    ['a situation of itself', { situation: 'endless' }, [{}, []]],
    [
      'what is worked out, by what it is worked out from',
      { fact: 'age', op: 'lt', value: 26 },
      [{}, ['birthMonth', 'birthYear']],
    ],
    [
      'what is worked out, by what is not said of that',
      { fact: 'age', op: 'lt', value: 26 },
      [{ birthYear: 2000 }, ['birthMonth']],
    ],
    ['a fact that does not exist', { fact: 'constructor', op: 'known' }, [{}, []]],
    [
      'a place wider than asked for',
      { fact: 'place', op: 'under', value: ['69123'] },
      [{ place: 'dep-69' }, ['place']],
    ],
  ])('are those that are missing: %s', (_what, rule, [facts, keys]) => {
    expect(missing(rule, facts)).toEqual(keys);
  });
});
