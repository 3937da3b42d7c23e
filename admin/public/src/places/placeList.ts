import { element, textElement } from '../page/dom';
import type { PlaceFoundFragment as PlaceFound } from '../generated/graphql';
import { placeName } from './names';

/** The options under the field. The focus stays in the field: aria-activedescendant tells which option is active. */
export class PlaceList {
  private readonly list = element('place-list', HTMLUListElement);
  private options: HTMLLIElement[] = [];
  private places: PlaceFound[] = [];
  private active = -1;

  constructor(
    private readonly input: HTMLInputElement,
    private readonly chosen: (place: PlaceFound) => void,
  ) {
    // A press on an option would take the focus away, and close the list before the click.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.list.hidden;
  }

  open(places: PlaceFound[]): void {
    this.places = places;
    this.options = places.map((place, index) => this.option(place, index));
    this.list.replaceChildren(...this.options);
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.activate(-1);
  }

  close(): void {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.activate(-1);
  }

  /** Returns whether the list handled the key. */
  press(key: string): boolean {
    const count = this.options.length;
    const moves: Record<string, () => void> = {
      ArrowDown: () => this.activate((this.active + 1) % count),
      ArrowUp: () => this.activate((Math.max(this.active, 0) - 1 + count) % count),
      Enter: () => this.take(),
      Escape: () => this.close(),
    };
    moves[key]?.();
    return key in moves;
  }

  private take(): void {
    const place = this.places[this.active];
    if (place) this.chosen(place);
  }

  private option(place: PlaceFound, index: number): HTMLLIElement {
    const option = textElement('li', placeName(place));
    option.id = `place-option-${index}`;
    option.role = 'option';
    option.addEventListener('click', () => this.chosen(place));
    return option;
  }

  private activate(index: number): void {
    this.active = index;
    this.options.forEach((option, position) => option.setAttribute('aria-selected', String(position === index)));
    const option = this.options[index];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
  }
}
