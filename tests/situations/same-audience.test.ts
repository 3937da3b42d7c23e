import { fingerprint } from '../../api/targeting/audience/same-audience.rules';

const [NO, MAYBE, YES] = [0, 1, 2];
const of = (...truths: number[]) => fingerprint(Uint8Array.from(truths));

describe('the people whom a rule reaches', () => {
  it('are the same when rules differ only in UNKNOWN people', () => {
    expect(of(YES, NO, YES, NO)).toBe(of(YES, MAYBE, YES, NO));
  });

  it('are different when one person differs', () => {
    const seen = Array.from({ length: 2000 }, (_, person) =>
      fingerprint(new Uint8Array(2000).fill(NO).fill(YES, person, person + 1)),
    );
    expect(new Set(seen).size).toBe(2000);
    expect(of(YES, YES, NO)).not.toBe(of(YES, NO, YES));
  });

  it('are not compared for rules of nobody or everybody', () => {
    expect([of(NO, MAYBE, NO), of(YES, YES, YES)]).toEqual([undefined, undefined]);
  });

  it('are told by their number and by who they are', () => {
    expect(of(NO, YES, YES)).toMatch(/^2\.\d+\.\d+$/);
    expect(of(YES, NO)).toMatch(/^1\.\d+\.\d+$/);
  });
});
