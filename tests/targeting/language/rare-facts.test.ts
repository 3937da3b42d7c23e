import { rareFacts } from '../../../api/targeting/language/lint/rare-facts';
import type { Rule } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';

const licence: Rule = { fact: 'hasCarLicence', op: 'eq', value: true };
const veteran: Rule = { fact: 'isVeteran', op: 'eq', value: true };
const older: Rule = { fact: 'age', op: 'gt', value: 50 };
const long: Rule = { fact: 'searchMonths', op: 'gt', value: 6 };
const growing: Rule = { fact: 'market.growth', op: 'gt', value: 0 };
const world = fixtureWorld({ situations: { veteran } });

/** Everybody gives a fact, but for those named. */
const sharing =
  (shares: Readonly<Record<string, number>>) =>
  (fact: string): number =>
    shares[fact] ?? 1;
const told = (rule: Rule, shares: Readonly<Record<string, number>>, beside: readonly Rule[] = []) =>
  rareFacts(rule, world, { shareOf: sharing(shares), beside }).map(({ code, path }) => `${code} ${path}`);

describe('a fact that few people give', () => {
  it('is told where it stands, when the rule never holds without it', () => {
    expect(told(veteran, { isVeteran: 0.09 })).toEqual(['RARE_FACT ']);
    expect(told({ all: [licence, veteran] }, { isVeteran: 0.09 })).toEqual(['RARE_FACT /all/1']);
    expect(told({ all: [licence, veteran] }, { isVeteran: 0.09, hasCarLicence: 0 })).toEqual(
      ['RARE_FACT /all/1', 'RARE_FACT /all/0'].toSorted(),
    );
  });

  it('is not told from a tenth of the people on', () => {
    expect(told(veteran, { isVeteran: 0.1 })).toEqual([]);
  });

  it('is not told where the rule may hold without it', () => {
    expect(told({ any: [licence, veteran] }, { isVeteran: 0 })).toEqual([]);
    expect(told({ any: [{ all: [licence, veteran] }, { all: [veteran, older] }] }, { isVeteran: 0 })).toEqual([
      'RARE_FACT /any/0/all/1',
    ]);
  });

  it('is told of the situation that asks for it', () => {
    expect(told({ all: [licence, { situation: 'veteran' }] }, { isVeteran: 0 })).toEqual(['RARE_FACT /all/1']);
  });

  it('is told of what must hold beside the rule', () => {
    expect(told(licence, { isVeteran: 0 }, [veteran])).toEqual(['RARE_FACT ']);
    expect(told(licence, {}, [veteran])).toEqual([]);
  });

  it('is not told of a rule that never holds anyway', () => {
    expect(told({ all: [veteran, { none: [veteran] }] }, { isVeteran: 0 })).toEqual([]);
  });

  it('counts for a computed fact as the rarest of what it takes, and for a search as the likelier of two', () => {
    expect(told(older, { birthYear: 0.05 })).toEqual(['RARE_FACT ']);
    expect(told(long, { searchStartedOn: 0.05 })).toEqual([]);
    expect(told(long, { searchStartedOn: 0.05, searchNotStarted: 0.05 })).toEqual(['RARE_FACT ']);
  });

  it('is not told of what the market says', () => {
    expect(told(growing, { targetJobGroup: 1, place: 1 })).toEqual([]);
  });

  it('is named by its label in both languages, without a figure', () => {
    const [{ message } = { message: { fr: '', en: '' } }] = rareFacts(veteran, world, {
      shareOf: sharing({ isVeteran: 0.05 }),
    });
    expect(message.fr).toContain('«');
    expect(message.en).toContain('"');
    expect(`${message.fr}${message.en}`).not.toMatch(/\d/);
  });
});
