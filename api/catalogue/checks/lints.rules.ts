import { factsIn, placeCodesIn, expandSituations } from '../../targeting/language';
import type { Lint, Rule, World } from '../../targeting/language';
import type { PlaceName, PlaceNameFinder } from './place-names.rules';

/** A text that names more places than this gives examples. */
const MAX_PLACES_MEANT = 2;
/** Facts that say where somebody lives without naming the place. */
const SAY_WHERE = ['communePopulation', 'urbanUnitSize'];

export interface TextAndTarget {
  /** Title, summary and body. */
  text: string;
  /** Whom it is for, places included. */
  target: Rule;
}

/** The places that a text names though whom it is for has nothing to do with them. */
export function placesOnlyInText({ text, target }: TextAndTarget, world: World, find: PlaceNameFinder): Lint[] {
  const rule = expandSituations(target, world);
  if (factsIn(rule).some((fact) => SAY_WHERE.includes(fact))) return [];
  const restrictedTo = restrictingPlaces(rule);
  const strays = find(text).filter(
    ({ codes }) => !codes.some((code) => restrictedTo.some((other) => areRelated(code, other, world))),
  );
  return strays.length === 0 || strays.length > MAX_PLACES_MEANT ? [] : [placeOnlyInText(strays)];
}

/** Whether it depends on where people live if they are in the target. */
export function dependsOnPlace(target: Rule, world: World): boolean {
  const rule = expandSituations(target, world);
  return restrictingPlaces(rule).length > 0 || factsIn(rule).some((fact) => SAY_WHERE.includes(fact));
}

/** The places that a rule asks for, without those that it leaves out. */
function restrictingPlaces(rule: Rule, leftOut = false): string[] {
  if ('fact' in rule) return leftOut ? [] : placeCodesIn(rule);
  if ('none' in rule) return rule.none.flatMap((part) => restrictingPlaces(part, !leftOut));
  const parts = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [];
  return parts.flatMap((part) => restrictingPlaces(part, leftOut));
}

function areRelated(one: string, other: string, world: World): boolean {
  const inside = (code: string, holder: string): boolean => world.placeChain(code)?.includes(holder) ?? false;
  return inside(one, other) || inside(other, one);
}

function placeOnlyInText(places: readonly PlaceName[]): Lint {
  const labels = (quote: (label: string) => string, and: string): string =>
    places.map(({ label }) => quote(label)).join(and);
  const isOne = places.length === 1;
  return {
    code: 'PLACE_ONLY_IN_TEXT',
    path: '',
    message: {
      fr: `Le texte nomme ${labels((label) => `« ${label} »`, ' et ')}, mais rien dans le ciblage n’y réserve cette recommandation : elle sera aussi proposée ailleurs. Ajoutez ${isOne ? 'ce lieu' : 'ces lieux'} au ciblage, ou écrivez un texte qui vaut partout.`,
      en: `The text names ${labels((label) => `"${label}"`, ' and ')}, but nothing in the targeting keeps this recommendation to ${isOne ? 'it' : 'them'}: people elsewhere will get it too. Add the ${isOne ? 'place' : 'places'} to the targeting, or write a text that is true everywhere.`,
    },
  };
}
