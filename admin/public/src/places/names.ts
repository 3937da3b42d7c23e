import { withoutAccents } from '../../../shared/withoutAccents';
import type { PlaceFoundFragment as PlaceFound } from '../generated/graphql';

/** Communes may share a name: the parent distinguishes them. */
export function placeName({ label, parent }: PlaceFound): string {
  return parent ? `${label} (${parent.label})` : label;
}

/** The place that was typed in full without being chosen; undefined when none or several could be meant. */
export function placeTyped(text: string, places: PlaceFound[]): PlaceFound | undefined {
  const typed = plain(text);
  const meant = places.filter((place) => plain(placeName(place)) === typed || plain(place.label) === typed);
  return meant.length === 1 ? meant[0] : undefined;
}

function plain(text: string): string {
  return withoutAccents(text)
    .replace(/[\s-]+/g, ' ')
    .trim();
}
