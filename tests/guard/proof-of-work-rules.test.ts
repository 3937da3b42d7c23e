import { solutionIn } from '../../api/guard/proof-of-work.rules';

const solution = { algorithm: 'SHA-256', challenge: 'c', number: 12, salt: 's', signature: 'g' };
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');

describe('the solution of a challenge', () => {
  it('is read from base64 of JSON, without what else stands in it', () => {
    expect(solutionIn(encoded({ ...solution, took: 300 }))).toEqual(solution);
  });

  it.each<[string, string]>([
    ['another algorithm', encoded({ ...solution, algorithm: 'SHA-1' })],
    ['a challenge that is no text', encoded({ ...solution, challenge: 1 })],
    ['a salt that is no text', encoded({ ...solution, salt: null })],
    ['a missing signature', encoded({ ...solution, signature: undefined })],
    ['a number that is no whole number', encoded({ ...solution, number: 1.5 })],
    ['a number that is a text', encoded({ ...solution, number: '12' })],
    ['null', encoded(null)],
    ['a text', encoded('solution')],
    ['what is no JSON', 'bm90IGpzb24'],
    ['nothing', ''],
  ])('is not read from %s', (_what, text) => {
    expect(solutionIn(text)).toBeUndefined();
  });

  it('is read up to 1,000 characters', () => {
    const padded = (length: number): string => encoded(solution).padEnd(length, ' ');
    expect(solutionIn(padded(1000))).toEqual(solution);
    expect(solutionIn(padded(1001))).toBeUndefined();
  });
});
