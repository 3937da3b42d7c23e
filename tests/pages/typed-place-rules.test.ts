import { searched, typedPlace } from '../../api/pages/contribute/typed-place.rules';

const lyon = { code: '69123', label: 'Lyon', name: 'Lyon (Rhône)' };
const denis = { code: '93066', label: 'Saint-Denis', name: 'Saint-Denis (Seine-Saint-Denis)' };
const reunion = { code: '97411', label: 'Saint-Denis', name: 'Saint-Denis (La Réunion)' };
const rhone = { code: 'dep-69', label: 'Rhône', name: 'Rhône' };

describe('a place that was typed', () => {
  it('is none where nothing was', () => {
    expect(typedPlace('  ', [lyon], lyon.code)).toEqual({ kind: 'NONE' });
  });

  it('is unknown where the search finds nothing', () => {
    expect(typedPlace('Lion', [], lyon.code)).toEqual({ kind: 'UNKNOWN' });
  });

  it('is the one that was chosen among the candidates', () => {
    const candidates = [denis, reunion];
    const chosen = { kind: 'CHOSEN', code: '97411', candidates };
    expect(typedPlace('Saint-Denis', candidates, '97411')).toEqual(chosen);
    expect(typedPlace('Saint-Denis', candidates, '69123')).toEqual({ kind: 'UNCERTAIN', candidates });
  });

  it.each(['LYON', '  lyon ', 'Lyon (Rhône)', 'lyon rhone', '69000 Lyon', 'Lyon 69', 'Lyon 2A'])(
    'as %j is the only one of that name',
    (typed) => {
      expect(typedPlace(typed, [rhone, lyon], '')).toEqual({ kind: 'FOUND', code: '69123' });
    },
  );

  it.each(['69123', ' 69123 '])('as %j is the only one of that code', (typed) => {
    expect(typedPlace(typed, [lyon], '')).toEqual({ kind: 'FOUND', code: '69123' });
  });

  it.each([
    ['Saint-Denis', [denis, reunion]],
    ['Ly', [lyon]],
    ['69', [rhone, lyon]],
    ['69200', [lyon, rhone]],
    ['x69123', [lyon]],
    ['691234', [lyon]],
    ['Lyon 69123456', [lyon]],
  ])('as %j is asked, never guessed', (typed, candidates: (typeof lyon)[]) => {
    expect(typedPlace(typed, candidates, '')).toEqual({ kind: 'UNCERTAIN', candidates });
  });

  it('is found by what holds it among namesakes', () => {
    expect(typedPlace('Saint-Denis (La Réunion)', [denis, reunion], '')).toEqual({ kind: 'FOUND', code: '97411' });
    expect(typedPlace('2A004', [{ code: '2A004', label: 'Ajaccio', name: 'Ajaccio' }], '').kind).toBe('FOUND');
    expect(typedPlace('ajaccio 2a', [{ code: '2A004', label: 'Ajaccio', name: 'Ajaccio' }], '').kind).toBe('FOUND');
  });
});

describe('the search for a typed place', () => {
  it.each([
    ['Lyon', 'Lyon'],
    ['Saint-Denis (La Réunion)', 'Saint-Denis'],
    ['Saint-Denis  (La Réunion)  ', 'Saint-Denis'],
    ['Saint-Denis (93) centre', 'Saint-Denis (93) centre'],
    ['97400 Saint-Denis', 'Saint-Denis 97400'],
    ['  97400   Saint-Denis (La Réunion)', 'Saint-Denis 97400'],
    ['97400 97400', '97400 97400'],
    ['9740 Saint-Denis', '9740 Saint-Denis'],
    ['rue 97400 Saint-Denis', 'rue 97400 Saint-Denis'],
    ['(a) (b)', '(a)'],
  ])('for %j asks for %j', (typed, asked) => {
    expect(searched(typed)).toBe(asked);
  });
});
