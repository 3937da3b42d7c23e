import { shownCount } from '../../api/targeting/audience/audience.rules';
import { assumedShare, knownShare } from '../../api/targeting/audience/known-shares.rules';
import { sameAudience } from '../../api/targeting/audience/same-audience.rules';

describe('the number of real people', () => {
  it.each([
    [0, 0, null],
    [100, 0, '< 10'],
    [100, 9, '< 10'],
    [100, 10, '10'],
    [100, 19, '10'],
    [100, 20, '20'],
  ])('of %d, %d of whom match, is shown as %s', (total, matching, shown) => {
    expect(shownCount({ total, matching })).toBe(shown);
  });
});

describe('the share of people who give a fact', () => {
  const known = new Map([['age', 50]]);

  it('is assumed while there are fewer than a hundred profiles', () => {
    expect(knownShare({ total: 99, known })('age')).toBe(assumedShare('age'));
    expect(assumedShare('age')).toBeGreaterThan(assumedShare('otherLicences'));
    expect(assumedShare('salaryFlexibility')).toBe(assumedShare('searchIntensity'));
  });

  it('is counted from a hundred profiles on', () => {
    expect(knownShare({ total: 100, known })('age')).toBe(0.5);
    expect(knownShare({ total: 200, known })('age')).toBe(0.25);
    expect(knownShare({ total: 100, known })('hasResume')).toBe(0);
  });
});

describe('the lint of a same audience', () => {
  it('names the other one, and says which to keep', () => {
    expect(sameAudience('Jeunes', 'SITUATION')).toEqual({
      code: 'SAME_AUDIENCE',
      path: '',
      message: {
        fr: 'Touche exactement les mêmes personnes que la situation « Jeunes », dans la population de référence. Précisez la règle, ou n’en gardez qu’une des deux.',
        en: 'Reaches exactly the same people as the situation "Jeunes" in the reference population. Make the rule more precise, or keep only one of the two.',
      },
    });
    const { message } = sameAudience('Appeler', 'RECOMMENDATION');
    expect(message.fr).toContain(
      'que le conseil « Appeler », dans la population de référence. Précisez la règle, ou n’en gardez qu’un des deux.',
    );
    expect(message.en).toContain('the recommendation "Appeler"');
  });
});
