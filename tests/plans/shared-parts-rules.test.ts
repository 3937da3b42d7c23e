import { FACTS_OF_PARTS, isSensitiveFact, sharedKeys } from '../../api/plans/sharing/shared-parts.rules';
import { factInWords } from '../../api/plans/sharing/shared-facts.rules';
import { FACT_DEFINITIONS } from '../../api/targeting/language';

const world = {
  placeLabel: () => 'Lyon',
  jobLabel: () => 'Boulanger',
  jobGroupLabel: () => 'Boulangerie - viennoiserie',
};

describe('the parts of a profile that are shared', () => {
  it('hold each fact that a person is asked for once, and no sensitive one', () => {
    const asked = [...FACT_DEFINITIONS.values()].filter(({ source }) => source === 'PROFILE').map(({ key }) => key);
    const ofParts: string[] = Object.values(FACTS_OF_PARTS).flat();
    expect(ofParts.toSorted()).toEqual(asked.filter((key) => !isSensitiveFact(key)).toSorted());
  });

  it('leave out what was not ticked and what was not answered', () => {
    const facts = { hasResume: true, birthYear: 1990, housing: 'HOSTED', hasDisability: true, weeklyOffers: null };
    const keys = sharedKeys({ parts: ['SEARCH', 'PLAN'], sensitiveFacts: ['housing', 'workPermit'] }, facts);
    expect([...keys]).toEqual([
      ['SEARCH', ['hasResume']],
      ['SENSITIVE', ['housing']],
    ]);
  });

  it.each([
    ['hasCarLicence', true, 'oui', 'yes'],
    ['birthYear', 1990, '1990', '1990'],
    ['birthMonth', 2, 'février', 'February'],
    ['searchStartedOn', '2026-03-01', '1 mars 2026', '1 March 2026'],
    ['minimumSalary', 22000, '22\u202f000 €', '22,000 €'],
    ['place', '69123', 'Lyon', 'Lyon'],
    ['targetJob', '11573', 'Boulanger', 'Boulanger'],
    ['targetJobGroup', 'D1102', 'Boulangerie - viennoiserie', 'Boulangerie - viennoiserie'],
    ['difficulties', ['NO_OFFERS', 'RESUME'], expect.stringMatching(/ et /), expect.stringMatching(/ and /)],
    ['difficulties', [], 'rien de cela', 'none of these'],
    ['interviewCount', { either: 1, or: 2 }, '1 ou 2', '1 or 2'],
  ])('say %s, answered with %j, in words', (key, value, ...expected) => {
    const said = (locale: 'FR' | 'EN') => factInWords(key, { [key]: value }, { world, locale })?.value;
    expect([said('FR'), said('EN')]).toEqual(expected);
  });
});
