import { PlaceNamesIndex } from '../../api/contributions/intake/csv/places';
import { PlaceTree } from '../../api/reference/places/place-tree.rules';
import { readPlaces } from '../../api/reference/starter/places';

describe('the places of a contributions file', () => {
  const rows = readPlaces();
  const index = new PlaceNamesIndex(new PlaceTree(rows), rows);
  const told = (cell: string): string => {
    const found = index.find(cell);
    return 'told' in found ? found.told.fr : `found: ${found.code}`;
  };

  it.each([
    ['69123', '69123'],
    [' 69 ', 'dep-69'],
    ['2a', 'dep-2A'],
    ['dep-69', 'dep-69'],
    ['DEP-2a', 'dep-2A'],
    ['REG-84', 'reg-84'],
    ['69 123', '69123'],
    ['69123.0', '69123'],
    ["'01053", '01053'],
    ['=01053', '01053'],
    ['69123,0', '69123'],
    ['="01053"', '01053'],
    ['978', '97801'],
  ])('take the code "%s" for %s', (cell, code) => {
    expect(index.find(cell)).toEqual({ code });
  });

  it.each([
    ['75111', '75056'],
    ['69383', '69123'],
    ['93059', '93066'],
    ['2a004', '2A004'],
    ['Pierrefitte-sur-Seine', '93066'],
    ['Lyon 3e', '69123'],
    ['Paris 11e arrondissement', '75056'],
  ])('take "%s", of a commune before it was merged or of an arrondissement, for %s', (cell, code) => {
    expect(index.find(cell)).toEqual({ code });
  });

  it.each([
    ['93200', '93066'],
    ['75011', '75056'],
    ['97400', '97411'],
    ['69003 Lyon', '69123'],
    ['Lyon 69003', '69123'],
    ['Lyon (69003)', '69123'],
    ['69003 Albigny-sur-Saône', '69003'],
  ])('take "%s", with a postal code of one commune, for %s', (cell, code) => {
    expect(index.find(cell)).toEqual({ code });
  });

  it.each([
    ['lyon', '69123'],
    ['LYON (69)', '69123'],
    ['Lyon, Rhône', '69123'],
    ['Lyon, France', '69123'],
    ['Lyon,FRANCE', '69123'],
    ['Lyon (France)', '69123'],
    ['Lyon(France)', '69123'],
    ['  Saint-Denis \t (93)  ', '93066'],
    ['Saint Denis (93)', '93066'],
    ['Saint-Denis 93', '93066'],
    ['St-Denis  (974)', '97411'],
    ['Saint-Denis, La Réunion', '97411'],
    ['93200 Saint-Denis', '93066'],
    ['72181 Le Mans (Sarthe)', '72181'],
    ['Corse du Sud (2a)', 'dep-2A'],
    ['Région Bretagne', 'reg-53'],
    ['Département du Rhône', 'dep-69'],
    ['dpt 69', 'dep-69'],
    ['région 84', 'reg-84'],
    ['Région 11', 'reg-11'],
    ['Commune de Paris', '75056'],
    ['Ville de Lyon', '69123'],
    ["Ville-d'Avray", '92077'],
    ['PACA', 'reg-93'],
    ['région PACA', 'reg-93'],
    ['Nord-Pas-de-Calais', 'reg-32'],
    // A commune and a département of the same people: the wider one.
    ['Paris', 'dep-75'],
    ['Paris 11e, Paris 12e', '75056'],
    ['Rhône, Lyon', '69123'],
    ['Auvergne-Rhône-Alpes; Rhône; Lyon', '69123'],
  ])('take the name "%s" for %s', (cell, code) => {
    expect(index.find(cell)).toEqual({ code });
  });

  it.each(['France', 'toute la France', 'France entière', 'National'])('take "%s" for the whole country', (cell) => {
    expect(index.find(cell)).toEqual({ code: null });
  });

  it.each([
    ['1053', 'le zéro de 01053 (01053 Bourg-en-Bresse (Ain))'],
    ['1000', 'le zéro de 01000 (01053 Bourg-en-Bresse (Ain), 01344 Saint-Denis-lès-Bourg (Ain))'],
    ['1', 'le zéro de 01 (dep-01 Ain (Auvergne-Rhône-Alpes))'],
    ['69003', 'code INSEE de 69003 Albigny-sur-Saône (Rhône) et le code postal de 69123 Lyon (Rhône)'],
    ['13001', 'code INSEE de 13001 Aix-en-Provence (Bouches-du-Rhône) et le code postal de 13055 Marseille'],
    ['01000', 'désigne 2 lieux'],
    ['69123, 69266', 'plusieurs lieux : écrivez-en un seul, ou celui qui les contient tous (dep-69 Rhône'],
    ['75 92 93 94', 'ou celui qui les contient tous (reg-11 Île-de-France)'],
    ['Lyon\nVilleurbanne', 'ou celui qui les contient tous (dep-69 Rhône'],
    ['Lyon / Villeurbanne', 'ou celui qui les contient tous (dep-69 Rhône'],
    ['Loire-Atlantique et Vendée', 'ou celui qui les contient tous (reg-52 Pays de la Loire)'],
    ['69123, 69266, 01053', 'ou celui qui les contient tous (reg-84 Auvergne-Rhône-Alpes)'],
    ['Lyon, , Villeurbanne', 'ou celui qui les contient tous (dep-69 Rhône'],
    ['2a 2b', 'ou celui qui les contient tous (reg-94 Corse)'],
    ['69;33', 'écrivez-en un seul, laissez la cellule vide si le conseil vaut partout'],
    ['Lyon, Villeurbanne, Atlantide', 'laissez la cellule vide'],
    ['Lyon (75)', 'n’est aucun lieu de France. Peut-être : 69123 Lyon (Rhône)'],
    ['Nulle-Part', 'n’est aucun lieu de France : écrivez son code INSEE'],
    ['Lyon (69', 'n’est aucun lieu de France'],
    ['Rocquencourt', '(60544 Rocquencourt (Oise), 78158 Le Chesnay-Rocquencourt (Yvelines))'],
  ])('refuse "%s" with what it may mean: %s', (cell, meaning) => {
    expect(told(cell)).toContain(meaning);
  });

  it('are told the most populous first, and five of them at most, where a name says too little', () => {
    expect(told('Saint-Denis')).toContain('(97411 Saint-Denis (La Réunion), 93066 Saint-Denis (Seine-Saint-Denis), ');
    expect(told('Beaumont')).toMatch(/désigne 8 lieux : .*\(63032 Beaumont \(Puy-de-Dôme\).*, \.\.\.\)$/);
  });

  it('are read by what the column says that it holds', () => {
    expect(index.find('69003', 'INSEE')).toEqual({ code: '69003' });
    expect(index.find('69003', 'POSTAL')).toEqual({ code: '69123' });
    expect(index.find('Lyon', 'INSEE')).toEqual({ code: '69123' });
    expect(index.find('69123', 'POSTAL')).toEqual({ code: '69123' });
  });
});
