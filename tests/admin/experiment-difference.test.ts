import { differenceOf } from '../../admin/back-office/src/experiments/difference';

describe('what the interval of an experiment tells', () => {
  it.each([
    ['nothing of too few people', { low: null, high: null }, { kind: 'tooFew', low: 0, high: 0 }],
    ['that more people did it', { low: 2, high: 9.5 }, { kind: 'more', low: 2, high: 9.5 }],
    ['that fewer did, the smaller number first', { low: -9, high: -2.1 }, { kind: 'less', low: 2.1, high: 9 }],
    ['nothing yet, where both may be', { low: -3, high: 5 }, { kind: 'unclear', low: 3, high: 5 }],
    ['nothing yet, where there may be no difference', { low: 0, high: 5 }, { kind: 'unclear', low: 0, high: 5 }],
  ])('is %s', (_what, interval, told) => {
    const { low, ...rest } = differenceOf(interval);
    // Zero has no sign in a sentence.
    expect({ low: Math.abs(low), ...rest }).toEqual(told);
  });
});
