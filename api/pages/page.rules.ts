import { DomUtils, parseDocument } from 'htmlparser2';
import { markupOf } from './markup.rules';

export type ChildNode = ReturnType<typeof parseDocument>['children'][number];
export type Element = NonNullable<ReturnType<typeof DomUtils.getElementById>>;
export type Attributes = Readonly<Record<string, string>>;
type Content = string | readonly ChildNode[];

/** A built page that is filled in. Texts and values are put into its tree, never into its markup: what people wrote cannot become any. */
export class Page {
  private readonly document;

  constructor(template: string) {
    this.document = parseDocument(template);
  }

  /** Throws when the page has no such element, which is a bug. */
  at(id: string): Element {
    const found = DomUtils.getElementById(id, this.document.children);
    if (found === null) throw new Error(`The page has no element named ${id}`);
    return found;
  }

  all(test: (element: Element) => boolean): Element[] {
    return DomUtils.findAll(test, this.document.children);
  }

  text(id: string): string {
    return DomUtils.textContent(this.at(id)).trim();
  }

  /** In place of an element and all that it holds: others, in a row. */
  swap(id: string, others: readonly Element[]): void {
    const { attribs } = this.at(id);
    replace(
      this.at(id),
      make('div', { id, ...(attribs['class'] === undefined ? {} : { class: attribs['class'] }) }, others),
    );
  }

  /** Puts others after an element, in their order. */
  follow(id: string, others: readonly Element[]): void {
    for (const other of others.toReversed()) DomUtils.append(this.at(id), other);
  }

  retitle(change: (title: string) => string): void {
    for (const title of this.all(({ name }) => name === 'title')) put(title, change(DomUtils.textContent(title)));
  }

  say(id: string, text: string): void {
    put(this.at(id), text);
    this.show(id, text !== '');
  }

  show(id: string, isVisible: boolean): void {
    const { attribs } = this.at(id);
    if (isVisible) delete attribs['hidden'];
    else attribs['hidden'] = '';
  }

  addToHead(elements: readonly Element[]): void {
    const [head] = this.all(({ name }) => name === 'head');
    if (head === undefined) throw new Error('The page has no head');
    for (const element of elements) DomUtils.appendChild(head, element);
  }

  remove(...ids: readonly string[]): void {
    for (const id of ids) DomUtils.removeElement(this.at(id));
  }

  /** As it is served where no script runs, or where none is needed: what only scripts use goes, and what stands in its place is shown. */
  unscripted(): this {
    for (const script of this.all(({ name, attribs }) => name === 'script' || attribs['rel'] === 'modulepreload'))
      DomUtils.removeElement(script);
    for (const instead of this.all(({ name }) => name === 'noscript')) unwrap(instead);
    for (const skip of this.all(({ name, attribs }) => name === 'button' && attribs['class'] === 'skip'))
      DomUtils.replaceElement(skip, make('a', { class: 'skip', href: '#content' }, DomUtils.textContent(skip)));
    return this;
  }

  html(): string {
    return markupOf(this.document.children);
  }
}

export function make(tag: string, attributes: Attributes = {}, content: Content = []): Element {
  const [made] = parseDocument(`<${tag}></${tag}>`).children as Element[];
  if (made === undefined) throw new Error(`There is no element ${tag}`);
  Object.assign(made.attribs, attributes);
  put(made, content);
  return made;
}

/** In place of what the element holds. */
export function put(element: Element, content: Content): void {
  element.children = [];
  for (const child of typeof content === 'string' ? [textNode(content)] : content) DomUtils.appendChild(element, child);
}

export function replace(element: Element, other: Element): void {
  DomUtils.replaceElement(element, other);
}

export function textNode(text: string): Element['children'][number] {
  const [node] = parseDocument('text').children;
  if (node === undefined || !('data' in node)) throw new Error('A text makes no node');
  node.data = text;
  return node;
}

function unwrap(element: Element): void {
  for (const child of [...element.children]) DomUtils.prepend(element, child);
  DomUtils.removeElement(element);
}
