/** A région, a département or a large commune; places of the same name have one entry, with all their codes. */
export interface PlaceName {
  label: string;
  codes: string[];
}

/** Finds in a text the names of places, as whole words with their capitals and accents. */
export type PlaceNameFinder = (text: string) => PlaceName[];

interface Place {
  code: string;
  label: string;
}

/** Also ordinary words, first names or towns elsewhere: they count after "à" only. */
const AMBIGUOUS_TOWNS = new Set([
  'Brest',
  'La Réunion',
  'Le Havre',
  'Le Mans',
  'Montreuil',
  'Nancy',
  'Nice',
  'Saint-Denis',
  'Saint-Paul',
  'Tours',
]);

/** "dans l'Ain", "en Dordogne", "le département du Nord", but not "dans le Nord de la France". */
const BEFORE_DEPARTEMENT = String.raw`(?:[Dd]ans (?:le |la |les |l')|[Ee]n |[Dd]épartement (?:de la |de l'|des |du |de ))`;
const AFTER_DEPARTEMENT = String.raw`(?! (?:de |du |d'))`;
const BEFORE = String.raw`(?<![\p{L}\p{N}-])(?<!Grande )`;
const AFTER = String.raw`(?![\p{L}\p{N}-])`;

export function placeNameFinder(places: readonly Place[]): PlaceNameFinder {
  const byLabel = Map.groupBy(places, ({ label }) => label);
  const names = new Map([...byLabel].map(([label, alike]) => [label, { label, codes: alike.map(({ code }) => code) }]));
  const patterns = patternsFor([...names.values()]);
  return (text) => {
    const told = toldToTheReader(text);
    const found = patterns.flatMap(({ pattern, labelOf }) =>
      Array.from(told.matchAll(pattern), ([, name = '']) => names.get(labelOf(name))),
    );
    return [...new Set(found)].filter((name) => name !== undefined);
  };
}

interface NamePattern {
  pattern: RegExp;
  /** The label of what the pattern caught. */
  labelOf: (caught: string) => string;
}

function patternsFor(names: readonly PlaceName[]): NamePattern[] {
  const labels = names.map(({ label }) => label);
  const rivers = names
    .filter(({ label, codes }) => codes.every((code) => code.startsWith('dep-')) && !label.includes('-'))
    .map(({ label }) => label);
  const towns = labels.filter((label) => AMBIGUOUS_TOWNS.has(label));
  const clear = labels.filter((label) => !rivers.includes(label) && !towns.includes(label));
  const articled = towns.filter((label) => label.startsWith('Le ')).map((label) => label.slice(3));
  return [
    ...pattern('', clear),
    ...pattern(BEFORE_DEPARTEMENT, rivers, AFTER_DEPARTEMENT),
    ...pattern('[àÀ] ', towns),
    ...pattern('[Aa]u ', articled).map(({ pattern: au }) => ({
      pattern: au,
      labelOf: (caught: string) => `Le ${caught}`,
    })),
  ];
}

function pattern(before: string, names: readonly string[], after = ''): NamePattern[] {
  if (names.length === 0) return [];
  const longestFirst = names
    .toSorted((left, right) => right.length - left.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return [
    {
      pattern: new RegExp(`${BEFORE}${before}(${longestFirst.join('|')})${AFTER}${after}`, 'gu'),
      labelOf: (caught) => caught,
    },
  ];
}

/** With straight apostrophes. Links are not read, and what stands in quotation marks is an example of what to say. */
function toldToTheReader(text: string): string {
  const words = text
    .replaceAll('’', "'")
    .replace(/«[^«»]*»/g, ' ')
    .split(/\s/);
  return words.filter((word) => !/https?:\/\/|www\.|@/.test(word)).join(' ');
}
