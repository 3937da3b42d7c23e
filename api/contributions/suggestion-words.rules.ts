import { jobNames } from './suggestion-job-names.rules';
import type { JobNames, TitleName } from './suggestion-job-names.rules';
import { placeNames } from './suggestion-place-names.rules';
import type { KnownPlace, PlaceNames } from './suggestion-place-names.rules';

/** The names to know in a text. Built once, while the reference data does not change. */
export interface SuggestionWords {
  places: PlaceNames;
  jobs: JobNames;
}

export function suggestionWords(places: Iterable<KnownPlace>, titles: Iterable<TitleName>): SuggestionWords {
  return { places: placeNames(places), jobs: jobNames(titles) };
}
