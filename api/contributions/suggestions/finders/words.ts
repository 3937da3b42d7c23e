import { jobNames } from './job-names';
import type { JobNames, TitleName } from './job-names';
import { placeNames } from './place-names';
import type { KnownPlace, PlaceNames } from './place-names';

/** The names to know in a text. Built once, while the reference data does not change. */
export interface SuggestionWords {
  places: PlaceNames;
  jobs: JobNames;
}

export function suggestionWords(places: Iterable<KnownPlace>, titles: Iterable<TitleName>): SuggestionWords {
  return { places: placeNames(places), jobs: jobNames(titles) };
}
