import { tied } from '../../../shared/typography';

/** The element with this id and class; throws when the page has none, which is a bug. */
export function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} named ${id}`);
  return found;
}

export function show(id: string, visible: boolean): void {
  element(id, HTMLElement).hidden = !visible;
}

export function say(id: string, text: string): void {
  element(id, HTMLElement).textContent = tied(text);
}

export function textElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
