import { readFileSync } from 'node:fs';
import { codeAfterMerger } from '../../api/reference/places/place-codes.rules';
import { PlaceTree } from '../../api/reference/places/place-tree.rules';
import { readPlaces } from '../../api/reference/starter/places';
import usualNames from '../../api/reference/places/usual-names.json';
import { plain } from '../../api/reference/words';

interface Commune {
  code: string;
  type: string;
  commune?: string;
  chefLieu?: string;
}

describe('the codes of places', () => {
  const places = new PlaceTree(readPlaces());

  it('lead from every arrondissement and every merged commune of the official file to the commune of now', () => {
    const file = require.resolve('@etalab/decoupage-administratif/data/communes.json');
    const former = (JSON.parse(readFileSync(file, 'utf8')) as Commune[]).filter(
      ({ code, type }) => type !== 'commune-actuelle' && !places.has(code),
    );
    expect(former.length).toBeGreaterThan(2000);
    expect(former.filter(({ code, commune, chefLieu }) => codeAfterMerger(code) !== (commune ?? chefLieu))).toEqual([]);
    expect(former.filter(({ code }) => places.current(code) === undefined)).toEqual([]);
  });

  it.each([
    ['69123', '69123'],
    ['75111', '75056'],
    ['93059', '93066'],
    ['2a004', '2A004'],
    ['DEP-2a', 'dep-2A'],
    [' reg-84 ', 'reg-84'],
    ['00000', undefined],
    ['constructor', undefined],
  ])('%s is now %s', (code, expected) => {
    expect(places.current(code)).toBe(expected);
  });

  it('stand behind usual names that are written as searches are folded', () => {
    expect(Object.values(usualNames).filter((code) => !places.has(code))).toEqual([]);
    expect(Object.keys(usualNames).filter((name) => plain(name) !== name)).toEqual([]);
  });
});
