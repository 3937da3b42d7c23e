import { ask } from '../api/graphql';
import { FindPlacesDocument } from '../generated/graphql';
import type { PlaceFoundFragment as PlaceFound } from '../generated/graphql';

/** undefined: the service does not answer. */
export async function findPlaces(search: string, stop?: AbortSignal): Promise<PlaceFound[] | undefined> {
  const outcome = await ask(FindPlacesDocument, { search }, { stop });
  return outcome.kind === 'data' ? outcome.data.places : undefined;
}
