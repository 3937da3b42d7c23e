import { SearchField } from '../combobox/searchField';
import { element, show } from '../page/dom';
import { messages } from './words';
import { findPlaces } from './findPlaces';
import { placeName, placeTyped } from './names';

/** Makes the place field of the form a combobox. Calls `changed` when a place is chosen. */
export function attachPlaceField(changed: () => void): void {
  const input = element('place', HTMLInputElement);
  const code = element('placeCode', HTMLInputElement);
  // Without this script, it is a plain field, and must not be announced as anything else.
  input.setAttribute('aria-describedby', 'place-error place-hint place-how');
  show('place-how', true);
  void new SearchField({
    input,
    list: element('place-list', HTMLUListElement),
    status: element('place-status', HTMLElement),
    find: findPlaces,
    nameOf: placeName,
    meant: placeTyped,
    changed: (place) => {
      code.value = place?.code ?? '';
      if (place) changed();
    },
    words: {
      found: messages.placesFound,
      none: messages.noPlace,
      unavailable: messages.placesUnavailable,
      chosen: messages.placeChosen,
    },
  });
}
