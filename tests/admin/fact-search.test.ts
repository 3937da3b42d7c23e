import { facts as english } from '../../admin/back-office/src/targeting/facts/en';
import { FACT_GROUPS, groupOf, inGroupOrder } from '../../admin/back-office/src/targeting/facts/factGroups';
import { facts as french } from '../../admin/back-office/src/targeting/facts/fr';
import { NUMBER_EXAMPLES } from '../../admin/back-office/src/targeting/facts/numberExamples';
import { searchFacts } from '../../admin/back-office/src/targeting/facts/searchFacts';
import type { FoundByWords } from '../../admin/back-office/src/targeting/facts/searchFacts';
import { builder as builderInEnglish } from '../../admin/back-office/src/targeting/words/en';
import { builder as builderInFrench } from '../../admin/back-office/src/targeting/words/fr';
import { FACT_DEFINITIONS } from '../../api/targeting/language';

const keysOf = (words: object, above = ''): string[] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string' ? [`${above}${key}`] : keysOf(word as object, `${above}${key}.`),
  );

const valuesIn = (words: object): string[] =>
  [...JSON.stringify(words).matchAll(/%\{\w+\}/g)].map(([value]) => value).toSorted();

const fact = (key: string, label: string, more: Partial<FoundByWords> = {}): FoundByWords => ({
  ...{ key, label, group: 'Groupe', example: '', synonyms: '', choices: [] },
  ...more,
});

describe('the groups of facts', () => {
  it('hold every fact of the language once, and no other', () => {
    const grouped = Object.values(FACT_GROUPS).flat();
    expect([...grouped].toSorted()).toEqual(FACT_DEFINITIONS.map(({ key }) => key).toSorted());
    expect(new Set(grouped).size).toBe(grouped.length);
  });

  it('keep together what is of one group, and put what they do not know last', () => {
    expect(inGroupOrder(['place', 'new', 'age', 'market.growth', 'birthYear'])).toEqual([
      'age',
      'birthYear',
      'place',
      'market.growth',
      'new',
    ]);
    expect(groupOf('new')).toBe('other');
  });

  it('give each number an example within its bounds', () => {
    const numbers = FACT_DEFINITIONS.filter(({ type }) => type === 'INTEGER' || type === 'DECIMAL');
    for (const { key, minimum = -Infinity, maximum = Infinity } of numbers) {
      expect(NUMBER_EXAMPLES).toHaveProperty([key]);
      expect(NUMBER_EXAMPLES[key]).toBeGreaterThanOrEqual(minimum);
      expect(NUMBER_EXAMPLES[key]).toBeLessThanOrEqual(maximum);
    }
    expect(Object.keys(NUMBER_EXAMPLES).toSorted()).toEqual(numbers.map(({ key }) => key).toSorted());
  });
});

describe('the words of the builder', () => {
  it.each([
    ['the facts', french, english],
    ['the builder', builderInFrench, builderInEnglish],
  ])('say the same of %s in both languages', (_name, one, other) => {
    expect(keysOf(other)).toEqual(keysOf(one));
    expect(valuesIn(other)).toEqual(valuesIn(one));
  });

  it('have synonyms of facts that there are', () => {
    const known = new Set(FACT_DEFINITIONS.map(({ key }) => key));
    expect(Object.keys(french.synonyms).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe('the search of facts', () => {
  const facts = [
    fact('age', 'âge', { group: 'La personne', synonyms: 'jeune senior', example: 'par exemple 26 ans' }),
    fact('housing', 'logement', { group: 'La personne', choices: ['hébergé·e par des proches', 'à la rue'] }),
    fact('hasCarLicence', 'permis B', { group: 'Déplacements', synonyms: 'voiture conduire' }),
    fact('hasVehicle', 'véhicule', { group: 'Déplacements', synonyms: 'voiture' }),
    fact('market.carLicenceRequiredShare', 'part des offres exigeant le permis B', { group: 'Marché du travail' }),
  ];
  const found = (typed: string): string[] => searchFacts(facts, typed).map(({ key }) => key);

  it.each([
    ['a label, whatever its accents', 'age', ['age']],
    ['the beginning of a label before one inside', 'permis', ['hasCarLicence', 'market.carLicenceRequiredShare']],
    ['several words of a label', 'offres permis', ['market.carLicenceRequiredShare']],
    ['a group', 'deplacements', ['hasCarLicence', 'hasVehicle']],
    ['an example', '26', ['age']],
    ['a choice', 'heberge', ['housing']],
    ['a synonym', 'Voiture', ['hasCarLicence', 'hasVehicle']],
    ['its key', 'carlicence', ['hasCarLicence', 'market.carLicenceRequiredShare']],
  ])('finds by %s', (_name, typed, keys) => {
    expect(found(typed)).toEqual(keys);
  });

  it('finds nothing where one of the words is nowhere', () => {
    expect(found('permis bateau')).toEqual([]);
  });

  it('gives all of them while nothing is typed', () => {
    expect(found('  ')).toEqual(facts.map(({ key }) => key));
  });

  it('keeps the groups whole, the one with the best match first', () => {
    const mixed = [
      fact('a', 'revenu', { group: 'Un', synonyms: 'salaire' }),
      fact('b', 'salaire', { group: 'Deux' }),
      fact('c', 'salaire minimum', { group: 'Un' }),
    ];
    expect(searchFacts(mixed, 'salaire').map(({ key }) => key)).toEqual(['b', 'c', 'a']);
  });
});
