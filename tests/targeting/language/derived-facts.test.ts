import { completeFacts, type Facts } from '../../../api/targeting/language';
import { fixtureWorld } from './fixture-world';

function derived(key: string, facts: Facts, market: Record<string, number> = {}): unknown {
  return completeFacts(facts, fixtureWorld({ today: '2026-03-01', market }))[key];
}

const sought: Facts = { targetJobGroup: 'M1805', place: '69123' };

describe('computed facts', () => {
  test('age is counted at the start of the month, and one of two without the month of birth', () => {
    expect(derived('age', { birthYear: 2000, birthMonth: 2 })).toBe(26);
    expect(derived('age', { birthYear: 2000, birthMonth: 3 })).toBe(25);
    expect(derived('age', { birthYear: 2000 })).toEqual({ either: 25, or: 26 });
    expect(derived('age', { birthMonth: 3 })).toBeUndefined();
    expect(derived('age', {})).toBeUndefined();
  });

  test('a search lasts whole months, and 0 before it starts', () => {
    expect(derived('searchMonths', { searchNotStarted: true, searchStartedOn: '2020-01-01' })).toBe(0);
    expect(derived('searchMonths', { searchStartedOn: '2026-03-01' })).toBe(0);
    expect(derived('searchMonths', { searchStartedOn: '2026-03-02' })).toBe(0);
    expect(derived('searchMonths', { searchStartedOn: '2026-02-02' })).toBe(0);
    expect(derived('searchMonths', { searchStartedOn: '2025-12-30' })).toBe(2);
    expect(derived('searchMonths', { searchStartedOn: '2025-03-01' })).toBe(12);
    expect(derived('searchMonths', { searchNotStarted: false })).toBeUndefined();
  });

  test('interviews per month are unknown at 0 months', () => {
    expect(derived('interviewsPerMonth', { interviewCount: 3, searchMonths: 0 })).toBeUndefined();
    expect(derived('interviewsPerMonth', { interviewCount: 3, searchMonths: 2 })).toBe(1.5);
  });

  test('no difficulty is 0 difficulties', () => {
    expect(derived('difficultyCount', { difficulties: [] })).toBe(0);
    expect(derived('difficultyCount', {})).toBeUndefined();
  });

  test('population and urban unit are known for communes only', () => {
    expect(derived('communePopulation', { place: '69123' })).toBe(522_250);
    expect(derived('urbanUnitSize', { place: '69123' })).toBe('FROM_200K');
    expect(derived('communePopulation', { place: 'dep-69' })).toBeUndefined();
  });

  test('a salary is compared with a known median other than 0', () => {
    const facts: Facts = { ...sought, minimumSalary: 33_000 };
    expect(derived('salaryOverMedian', facts, { 'market.medianSalary': 30_000 })).toBe(10);
    expect(derived('salaryOverMedian', facts, { 'market.medianSalary': 0 })).toBeUndefined();
    expect(derived('salaryOverMedian', facts)).toBeUndefined();
  });

  test('the shares of the accepted contracts add up', () => {
    const shares = { 'market.contractShare.PERMANENT': 40, 'market.contractShare.TEMPORARY': 15 };
    const facts: Facts = { ...sought, contractTypes: ['PERMANENT', 'TEMPORARY', 'INTERNSHIP'] };
    expect(derived('acceptedContractShare', facts, shares)).toBe(55);
    expect(derived('acceptedContractShare', { contractTypes: ['PERMANENT'] }, shares)).toBeUndefined();
  });

  test('a given value replaces the computed one, and null keeps the fact unknown', () => {
    expect(derived('age', { birthYear: 2000, age: 40 })).toBe(40);
    expect(derived('age', { birthYear: 2000, age: null })).toBeNull();
    expect(derived('market.growth', { ...sought, 'market.growth': null }, { 'market.growth': 4 })).toBeNull();
    expect(derived('market.growth', sought, { 'market.growth': 4 })).toBe(4);
  });
});
