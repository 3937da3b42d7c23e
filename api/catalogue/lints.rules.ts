import { factsIn, placeCodesIn, writtenOut } from '../situations';
import type { Lint, Rule, World } from '../situations';
import type { PlaceName, PlaceNameFinder } from './place-names.rules';

/** A text that names more places than this gives examples. */
const MOST_PLACES_MEANT = 2;
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
  const rule = writtenOut(target, world);
  if (factsIn(rule).some((fact) => SAY_WHERE.includes(fact))) return [];
  const restrictedTo = placeCodesIn(rule);
  const strays = find(text).filter(({ codes }) => !codes.some((code) => restrictedTo.some((other) => areRelated(code, other, world))));
  return strays.length === 0 || strays.length > MOST_PLACES_MEANT ? [] : [placeOnlyInText(strays)];
}

function areRelated(one: string, other: string, world: World): boolean {
  const inside = (code: string, holder: string): boolean => world.placeChain(code)?.includes(holder) ?? false;
  return inside(one, other) || inside(other, one);
}

function placeOnlyInText(places: readonly PlaceName[]): Lint {
  const labels = places.map(({ label }) => label);
  return {
    code: 'PLACE_ONLY_IN_TEXT',
    path: '',
    message: {
      fr: `Le texte nomme ${labels.join(' et ')}, mais rien dans le ciblage n'y réserve ce conseil : il sera aussi proposé ailleurs. Ajoutez ce lieu au ciblage, ou écrivez un texte qui vaut partout.`,
      en: `The text names ${labels.join(' and ')}, but nothing in the targeting keeps this recommendation to it: people elsewhere will get it too. Add the place to the targeting, or write a text that is true everywhere.`,
    },
  };
}
