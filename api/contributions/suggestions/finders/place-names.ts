import { plain } from '../../../reference/words';
import type { PlaceRow } from '../../../reference';

export type KnownPlace = Pick<PlaceRow, 'code' | 'kind' | 'label' | 'parentCode' | 'population'>;

/** A name that means one place only, or one by far the largest. */
export interface PlaceName {
  /** After its article: ["mans"] of "Le Mans". */
  words: readonly string[];
  article: 'le' | 'les' | null;
  kind: 'COMMUNE' | 'DIVISION';
  codes: readonly string[];
  /** Known without its capital letter. */
  isLarge: boolean;
}

export interface PlaceNames {
  /** By first word, the longest names first. */
  byFirstWord: ReadonlyMap<string, readonly PlaceName[]>;
  /** "93" to "dep-93" */
  departements: ReadonlyMap<string, string>;
}

const LARGE = 20_000;
/** Of one word, a smaller commune is too likely to be something else. */
const SMALL = 2_000;
const BY_FAR = 5;

/** Names that mean something else at least as often, a capital letter or not. */
const UNSURE = new Set([
  'avion',
  'beauchamp',
  'bonne',
  'chars',
  'croix',
  'descartes',
  'doubs',
  'fontaine',
  'grenade',
  'hermes',
  'indre',
  'jardin',
  'marines',
  'mayenne',
  'mercury',
  'orange',
  'perles',
  'persan',
  'pierres',
  'plan',
  'publier',
  'roche',
  'rouge',
  'sales',
  'signes',
  'soyons',
  'travail',
  'tresses',
  'vienne',
  'abondant',
  'bouillante',
  'chatte',
  'chauve',
  'hanches',
  'goyave',
  'graces',
  'granges',
  'messery',
  'montagne',
  'racines',
  'tonnerre',
  'publie',
  'courcelles',
  'france',
  'entrelacs',
  'embrun',
  'arbois',
  'cassis',
  'vence',
  'serres',
  'lisses',
  'lorette',
  'salome',
  'josselin',
  'claira',
]);

/**
 * Régions of metropolitan France until 2015, by the départements that they held (law 2015-29 of 16 January 2015, annex).
 * People still name them.
 */
const FORMER_REGIONS: Readonly<Record<string, string>> = {
  alsace: '67 68',
  aquitaine: '24 33 40 47 64',
  auvergne: '03 15 43 63',
  'basse normandie': '14 50 61',
  bourgogne: '21 58 71 89',
  'champagne ardenne': '08 10 51 52',
  'franche comte': '25 39 70 90',
  'haute normandie': '27 76',
  'languedoc roussillon': '11 30 34 48 66',
  limousin: '19 23 87',
  lorraine: '54 55 57 88',
  'midi pyrenees': '09 12 31 32 46 65 81 82',
  'nord pas de calais': '59 62',
  picardie: '02 60 80',
  'poitou charentes': '16 17 79 86',
  'rhone alpes': '01 07 26 38 42 69 73 74',
};
const SHORT_NAMES: Readonly<Record<string, string>> = { paca: 'reg-93', idf: 'reg-11' };

export function placeNames(places: Iterable<KnownPlace>): PlaceNames {
  const known = new Map([...places].map((place) => [place.code, place]));
  const names = [...divisionNames(known), ...communeNames(known)];
  const byFirstWord = Map.groupBy(names, ({ words }) => words[0] ?? '');
  for (const list of byFirstWord.values()) list.sort((one, other) => other.words.length - one.words.length);
  const departements = [...known.values()]
    .filter(({ kind }) => kind === 'DEPARTEMENT')
    .map(({ code }): [string, string] => [code.slice(4).toLowerCase(), widest(code, known)]);
  return { byFirstWord, departements: new Map(departements) };
}

function divisionNames(known: ReadonlyMap<string, KnownPlace>): PlaceName[] {
  const division = (name: string, codes: readonly string[]): PlaceName[] =>
    codes.every((code) => known.has(code))
      ? [
          {
            words: name.replace(/^(?:la|les?|l) /, '').split(' '),
            article: null,
            kind: 'DIVISION',
            codes,
            isLarge: true,
          },
        ]
      : [];
  const own = [...known.values()].filter(({ kind }) => kind !== 'COMMUNE');
  return [
    ...own
      .filter(({ code }) => widest(code, known) === code)
      .flatMap(({ code, label }) => division(plain(label), [code])),
    ...Object.entries(FORMER_REGIONS).flatMap(([name, codes]) =>
      division(
        name,
        codes.split(' ').map((code) => `dep-${code}`),
      ),
    ),
    ...Object.entries(SHORT_NAMES).flatMap(([name, code]) => division(name, [code])),
  ];
}

function communeNames(known: ReadonlyMap<string, KnownPlace>): PlaceName[] {
  const communes = [...known.values()].filter(({ kind }) => kind === 'COMMUNE');
  const divisions = new Set(
    [...known.values()].filter(({ kind }) => kind !== 'COMMUNE').map(({ label }) => plain(label)),
  );
  const byName = Map.groupBy(communes, ({ label }) => plain(label));
  return [...byName].flatMap(([name, homonyms]): PlaceName[] => {
    const place = theOne(homonyms);
    const code = place === undefined ? '' : widest(place.code, known);
    if (place === undefined || UNSURE.has(name) || (divisions.has(name) && code === place.code)) return [];
    const [, article, rest = ''] = /^(?:(le|les) )?(.*)$/.exec(name) ?? [];
    const words = rest.split(' ');
    const isLarge = (place.population ?? 0) >= LARGE;
    if (!isLarge && words.length === 1 && ((place.population ?? 0) < SMALL || rest.length < 5)) return [];
    return [
      {
        words,
        article: article === 'le' || article === 'les' ? article : null,
        kind: 'COMMUNE',
        codes: [code],
        isLarge,
      },
    ];
  });
}

/** The place that a name means, when there is no doubt. */
function theOne(homonyms: readonly KnownPlace[]): KnownPlace | undefined {
  const [first, second] = homonyms.toSorted((one, other) => (other.population ?? 0) - (one.population ?? 0));
  if (first === undefined || second === undefined) return first;
  const population = first.population ?? 0;
  return population >= LARGE && population >= BY_FAR * (second.population ?? 0) ? first : undefined;
}

/** Paris is a commune and a département, Martinique a département and a région: the wider of what is one same place. */
function widest(code: string, known: ReadonlyMap<string, KnownPlace>): string {
  const place = known.get(code);
  const parent = known.get(place?.parentCode ?? '');
  const same = parent !== undefined && parent.label === place?.label && parent.population === place.population;
  return same ? widest(parent.code, known) : code;
}
