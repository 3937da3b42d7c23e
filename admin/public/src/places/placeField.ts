import { element, say, show } from '../page/dom';
import { ask } from '../api/graphql';
import { FindPlacesDocument } from '../generated/graphql';
import type { PlaceFoundFragment as PlaceFound } from '../generated/graphql';
import { PlaceList } from './placeList';
import { placeName, placeTyped } from './names';
import { messages } from './fr';

const MIN_SEARCH_LENGTH = 2;
const TYPING_PAUSE_MS = 250;

const COMBOBOX = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-controls': 'place-list',
  'aria-describedby': 'place-error place-hint place-how',
};

/** Makes the place field a combobox with a list of suggestions, after the ARIA pattern. */
export function attachPlaceField(changed: () => void): PlaceField {
  return new PlaceField(changed);
}

class PlaceField {
  private readonly input = element('place', HTMLInputElement);
  private readonly code = element('placeCode', HTMLInputElement);
  private readonly list = new PlaceList(this.input, (place) => this.choose(place));
  private found: PlaceFound[] = [];
  private search = new AbortController();
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: () => void) {
    // The page leaves these out: a field that no script serves must not be announced as a list to choose from.
    for (const [name, value] of Object.entries(COMBOBOX)) this.input.setAttribute(name, value);
    show('place-how', true);
    this.input.addEventListener('input', () => this.typed());
    this.input.addEventListener('keydown', (event) => this.pressed(event));
    this.input.addEventListener('blur', () => this.left());
  }

  private typed(): void {
    this.code.value = '';
    this.stop();
    say('place-status', '');
    const text = this.input.value.trim();
    if (text.length < MIN_SEARCH_LENGTH) return this.list.close();
    this.later = setTimeout(() => void this.look(text), TYPING_PAUSE_MS);
  }

  private stop(): void {
    clearTimeout(this.later);
    this.search.abort();
    this.search = new AbortController();
    this.found = [];
  }

  private async look(text: string): Promise<void> {
    const { signal } = this.search;
    const outcome = await ask(FindPlacesDocument, { search: text }, signal);
    if (signal.aborted) return;
    if (outcome.kind !== 'data') return this.nothing(messages.placesUnavailable);
    this.found = outcome.data.places;
    if (document.activeElement !== this.input) return this.left();
    if (this.found.length === 0) return this.nothing(messages.noPlace);
    this.list.open(this.found);
    say('place-status', messages.placesFound(this.found.length));
  }

  private nothing(sentence: string): void {
    this.list.close();
    say('place-status', sentence);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' && !this.list.isOpen && this.found.length > 0) this.list.open(this.found);
    else if (!this.list.isOpen || !this.list.press(event.key)) return;
    event.preventDefault();
  }

  /** A whole name typed without opening the list counts as chosen. */
  private left(): void {
    this.list.close();
    if (this.code.value) return;
    const place = placeTyped(this.input.value, this.found);
    if (place) this.choose(place);
  }

  private choose(place: PlaceFound): void {
    this.stop();
    this.list.close();
    this.input.value = placeName(place);
    this.code.value = place.code;
    say('place-status', messages.placeChosen(placeName(place)));
    this.changed();
  }
}
