import { bulkFaults, isSame } from '../../api/contributions/triage/bulk/bulk-decisions.rules';
import type { Asked } from '../../api/contributions/triage/bulk/bulk-decisions.rules';

const asked: Asked = { ids: ['a', 'b'], action: 'REFUSE', reason: 'off-topic', message: null };
const faultsOf = (changes: Partial<Asked>): object[] =>
  bulkFaults({ ...asked, ...changes }).filter((fault) => fault !== undefined);
const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`);

describe('a bulk decision', () => {
  it('takes 1 to 500 contributions', () => {
    expect(faultsOf({ ids: ids(1) })).toEqual([]);
    expect(faultsOf({ ids: ids(500) })).toEqual([]);
    for (const count of [0, 501])
      expect(faultsOf({ ids: ids(count) })).toMatchObject([
        { code: 'OUT_OF_BOUNDS', field: ['ids'], message: { en: 'Choose 1 to 500 contributions.' } },
      ]);
  });

  it('marks no duplicates', () => {
    expect(faultsOf({ action: 'MARK_DUPLICATE' })).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['action'] }]);
  });

  it('is another one as soon as anything that is asked differs', () => {
    expect(isSame(asked, { ...asked, ids: ['a', 'b'] })).toBe(true);
    for (const changes of [{ ids: ['b', 'a'] }, { action: 'ACCEPT' }, { reason: null }, { message: 'Merci.' }] as const)
      expect(isSame(asked, { ...asked, ...changes })).toBe(false);
  });
});
