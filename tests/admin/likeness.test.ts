import { likeness, percent } from '../../admin/back-office/src/contributions/similar/likeness';

describe('likeness', () => {
  it('names each degree of similarity, and rounds the percentage down', () => {
    expect([1, 0.85, 0.849, 0.5, 0.499, 0.25].map(likeness)).toEqual([
      'SAME',
      'SAME',
      'CLOSE',
      'CLOSE',
      'AKIN',
      'AKIN',
    ]);
    expect([1, 0.999, 0.25].map(percent)).toEqual([100, 99, 25]);
  });
});
