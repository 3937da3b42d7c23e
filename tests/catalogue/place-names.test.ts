import { placeNameFinder } from '../../api/catalogue/checks/place-names.rules';

const find = placeNameFinder(
  [
    ...[
      ['reg-11', 'Île-de-France'],
      ['reg-53', 'Bretagne'],
      ['reg-04', 'La Réunion'],
      ['reg-52', 'Pays de la Loire'],
      ['reg-93', "Provence-Alpes-Côte d'Azur"],
      ['reg-84', 'Auvergne-Rhône-Alpes'],
      ['reg-44', 'Grand Est'],
      ['reg-94', 'Corse'],
    ],
    ...[
      ['dep-59', 'Nord'],
      ['dep-42', 'Loire'],
      ['dep-18', 'Cher'],
      ['dep-80', 'Somme'],
      ['dep-01', 'Ain'],
      ['dep-50', 'Manche'],
      ['dep-69', 'Rhône'],
      ['dep-974', 'La Réunion'],
      ['dep-93', 'Seine-Saint-Denis'],
      ['dep-24', 'Dordogne'],
      ['dep-43', 'Haute-Loire'],
      ['dep-75', 'Paris'],
    ],
    ...[
      ['75056', 'Paris'],
      ['69123', 'Lyon'],
      ['06088', 'Nice'],
      ['37261', 'Tours'],
      ['72181', 'Le Mans'],
      ['76351', 'Le Havre'],
      ['93066', 'Saint-Denis'],
      ['97411', 'Saint-Denis'],
      ['54395', 'Nancy'],
    ],
  ].map(([code = '', label = '']) => ({ code, label })),
);
const labels = (text: string): string[] => find(text).map(({ label }) => label);

describe('place names in a text', () => {
  test.each([
    ['Les ports de Bretagne embauchent.', ['Bretagne']],
    ['En Île-de-France, les offres sont nombreuses.', ['Île-de-France']],
    ['Une région : Provence-Alpes-Côte d’Azur.', ["Provence-Alpes-Côte d'Azur"]],
    ['Dans les Pays de la Loire et dans la Haute-Loire', ['Pays de la Loire', 'Haute-Loire']],
    ['Trouver un stage à Paris', ['Paris']],
    ['Lyon : les salons du mois', ['Lyon']],
    ['Les entreprises de Seine-Saint-Denis', ['Seine-Saint-Denis']],
    ['Cherchez dans le Nord.', ['Nord']],
    ["Dans l'Ain et en Dordogne", ['Ain', 'Dordogne']],
    ['le département de la Somme', ['Somme']],
    ['Un emploi à Nice, à Tours ou au Mans', ['Nice', 'Tours', 'Le Mans']],
    ['Partir à La Réunion', ['La Réunion']],
  ])('are found: %s', (text, expected) => {
    expect(labels(text).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    ['Nice to meet you'],
    ['Faites deux tours de table. Tours et détours.'],
    ['Cher recruteur, je me permets de vous écrire.'],
    ['La Somme que vous demandez'],
    ['La Réunion commence à 9 heures'],
    ['Préparez la réunion, allez à la réunion.'],
    ['Il a perdu le nord, puis trouvé un poste dans le Nord de la France.'],
    ['la vallée du Rhône, les bords de Loire'],
    ['une manche de belote, la Manche'],
    ['Le Havre de paix'],
    ['La Grande-Bretagne et la Grande Bretagne'],
    ['Le réseau Auvergne-Rhône-Alpes-Sud'],
    ['Voir https://www.bretagne.bzh/Bretagne ou contact@Lyon.fr'],
    ['Dites : « Je m’installe à Lyon au printemps. »'],
    ['bretagne, lyon et paris sans capitales'],
    ['Université Paris-Saclay'],
  ])('are not found in: %s', (text) => {
    expect(labels(text)).toEqual([]);
  });

  test('have the codes of all places that share a name', () => {
    expect(find('à Saint-Denis')).toEqual([{ label: 'Saint-Denis', codes: ['93066', '97411'] }]);
    expect(find('à Paris')).toEqual([{ label: 'Paris', codes: ['dep-75', '75056'] }]);
  });
});
