import { tied } from '../../../shared/typography';
import { OptionList } from './optionList';

const MIN_SEARCH_LENGTH = 2;
const TYPING_PAUSE_MS = 250;

/** What a field searches, and the elements it is made of. */
export interface Search<Item> {
  input: HTMLInputElement;
  list: HTMLUListElement;
  status: HTMLElement;
  /** undefined: the service does not answer. */
  find: (text: string, stop: AbortSignal) => Promise<Item[] | undefined>;
  nameOf: (item: Item) => string;
  /** What was typed in full without being chosen. */
  meant: (text: string, found: Item[]) => Item | undefined;
  /** Called with what is chosen, or undefined as soon as the text changes. */
  changed: (item: Item | undefined) => void;
  words: { found: (count: number) => string; none: string; unavailable: string; chosen: (name: string) => string };
}

/** Makes a text field a combobox with a list of suggestions, after the ARIA pattern. */
export class SearchField<Item> {
  private readonly options: OptionList<Item>;
  private found: Item[] = [];
  private chosen: Item | undefined;
  private stopping = new AbortController();
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly search: Search<Item>) {
    const { input, list } = search;
    this.options = new OptionList({ ...search, chosen: (item) => this.choose(item) });
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('input', () => this.typed());
    input.addEventListener('keydown', (event) => this.pressed(event));
    input.addEventListener('blur', () => this.left());
  }

  private typed(): void {
    this.take(undefined);
    this.stop();
    this.say('');
    const text = this.search.input.value.trim();
    if (text.length < MIN_SEARCH_LENGTH) return this.options.close();
    this.later = setTimeout(() => void this.look(text), TYPING_PAUSE_MS);
  }

  private stop(): void {
    clearTimeout(this.later);
    this.stopping.abort();
    this.stopping = new AbortController();
    this.found = [];
  }

  private async look(text: string): Promise<void> {
    const { signal } = this.stopping;
    const { words, input } = this.search;
    const found = await this.search.find(text, signal);
    if (signal.aborted) return;
    if (found === undefined) return this.nothing(words.unavailable);
    this.found = found;
    if (document.activeElement !== input) return this.left();
    if (found.length === 0) return this.nothing(words.none);
    this.options.open(found);
    this.say(words.found(found.length));
  }

  private nothing(sentence: string): void {
    this.options.close();
    this.say(sentence);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' && !this.options.isOpen && this.found.length > 0) this.options.open(this.found);
    else if (!this.options.isOpen || !this.options.press(event.key)) return;
    event.preventDefault();
  }

  /** A whole name typed without opening the list counts as chosen. */
  private left(): void {
    this.options.close();
    if (this.chosen !== undefined) return;
    const meant = this.search.meant(this.search.input.value, this.found);
    if (meant !== undefined) this.choose(meant);
  }

  private choose(item: Item): void {
    const name = this.search.nameOf(item);
    this.stop();
    this.options.close();
    this.search.input.value = name;
    this.say(this.search.words.chosen(name));
    this.take(item);
  }

  private take(item: Item | undefined): void {
    this.chosen = item;
    this.search.changed(item);
  }

  private say(sentence: string): void {
    this.search.status.textContent = tied(sentence);
  }
}
