import { sentence, type Locale, type Rule } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';
import worked from './worked-sentences.json';

const world = fixtureWorld();

describe.each<Locale>(['FR', 'FR_TU', 'EN'])('the sentence of a condition, in %s', (locale) => {
  test.each(worked.map((one) => [JSON.stringify(one.rule), one] as const))('is the worked one: %s', (_rule, one) => {
    expect(sentence(one.rule as Rule, world, locale)).toBe(one[locale]);
  });
});
