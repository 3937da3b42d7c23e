import { outcomeOf } from '../../admin/back-office/src/contributions/triage/bulk/outcome';

describe('outcomeOf', () => {
  it('separates done, pending and refused contributions, with every reason', () => {
    const error = (message: string) => ({ code: 'CONFLICT', message, field: null });
    const results = [
      { id: '1', done: true, pending: false, userErrors: [] },
      { id: '2', done: false, pending: true, userErrors: [] },
      { id: '3', done: false, pending: false, userErrors: [error('Prise.'), error('Trop tard.')] },
    ];
    expect(outcomeOf(results)).toEqual({
      done: ['1'],
      pending: ['2'],
      refused: [{ id: '3', reason: 'Prise. Trop tard.' }],
    });
  });
});
