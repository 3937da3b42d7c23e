import { changedMost, largestParts, partsOf } from '../../admin/back-office/src/targeting/audience/regionParts';
import type { Region } from '../../admin/back-office/src/targeting/audience/regionParts';

const region = (label: string, matching: number, change: { gained: number; lost: number } | null = null): Region => ({
  place: { code: `reg-${label}`, label },
  population: 1000,
  matching,
  ...(change ?? { gained: null, lost: null }),
});

describe('the régions of an audience', () => {
  const regions = [region('Bretagne', 40, { gained: 9, lost: 12 }), region('Corse', 30, { gained: 25, lost: 0 })];

  it('tell whom the map is about', () => {
    expect(partsOf(regions, 'matching').map(({ count }) => count)).toEqual([40, 30]);
    expect(partsOf(regions, 'gained').map(({ count }) => count)).toEqual([9, 25]);
    expect(partsOf(regions, 'lost').map(({ count }) => count)).toEqual([12, 0]);
  });

  it('count nobody as gained where nothing is replaced', () => {
    expect(partsOf([region('Corse', 30)], 'gained')).toMatchObject([{ count: 0, population: 1000 }]);
  });

  it('names the five that change most by people gained and lost, and counts the others that change', () => {
    const changes = [1, 0, 30, 5, 2, 40, 3].map((gained, index) => region(String(index), 50, { gained, lost: 0 }));
    const { named, others } = changedMost([...changes, region('Corse', 50, { gained: 0, lost: 35 })]);
    expect(named.map(({ place }) => place.label)).toEqual(['5', 'Corse', '2', '3', '6']);
    expect(others).toBe(2);
    expect(changedMost([region('Corse', 50, { gained: 0, lost: 0 }), region('Bretagne', 40)])).toEqual({
      named: [],
      others: 0,
    });
  });

  it('names the three with the most people, and none whose number is hidden', () => {
    const many = [11, 9, 30, 20, 10].map((count, index) => region(String(index), count));
    expect(largestParts(partsOf(many, 'matching')).map(({ count }) => count)).toEqual([30, 20, 11]);
    expect(largestParts(partsOf([region('Corse', 9)], 'matching'))).toEqual([]);
  });
});
