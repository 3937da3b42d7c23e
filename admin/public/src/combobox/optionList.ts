import { textElement } from '../page/dom';

interface Options<Item> {
  input: HTMLInputElement;
  list: HTMLUListElement;
  nameOf: (item: Item) => string;
  chosen: (item: Item) => void;
}

/** The options under a field. The focus stays in the field: aria-activedescendant tells which option is active. */
export class OptionList<Item> {
  private options: HTMLLIElement[] = [];
  private items: readonly Item[] = [];
  private active = -1;

  constructor(private readonly needs: Options<Item>) {
    // A press on an option would take the focus away, and close the list before the click.
    needs.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.needs.list.hidden;
  }

  open(items: readonly Item[]): void {
    const { input, list } = this.needs;
    this.items = items;
    this.options = items.map((item, index) => this.option(item, index));
    list.replaceChildren(...this.options);
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    this.activate(-1);
  }

  close(): void {
    this.needs.list.hidden = true;
    this.needs.input.setAttribute('aria-expanded', 'false');
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
    const item = this.items[this.active];
    if (item !== undefined) this.needs.chosen(item);
  }

  private option(item: Item, index: number): HTMLLIElement {
    const option = textElement('li', this.needs.nameOf(item));
    option.id = `${this.needs.input.id}-option-${index}`;
    option.role = 'option';
    option.addEventListener('click', () => this.needs.chosen(item));
    return option;
  }

  private activate(index: number): void {
    const { input } = this.needs;
    this.active = index;
    this.options.forEach((option, position) => option.setAttribute('aria-selected', String(position === index)));
    const option = this.options[index];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }
}
