import type { ChildNode } from './page.rules';

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Their text is no HTML: what people wrote must never stand in one of them. */
const RAW = new Set(['script', 'style', 'noscript', 'iframe', 'xmp']);
/** JSON for search engines: no browser runs it. */
export const DATA = 'application/ld+json';

/**
 * The markup of a tree. Signs that mean something in HTML are escaped everywhere, in attributes too, where browsers would do without: what
 * people wrote looks like markup to nobody who reads the page.
 */
export function markupOf(nodes: readonly ChildNode[]): string {
  return nodes.map(markupOfOne).join('');
}

function markupOfOne(node: ChildNode): string {
  if ('attribs' in node) return elementMarkup(node);
  if (!('data' in node)) throw new Error('A page holds elements and text only');
  if ('name' in node) return `<${node.data}>`;
  return node.type === 'text' ? escaped(node.data) : '';
}

function elementMarkup({ name, attribs, children }: Extract<ChildNode, { attribs: unknown }>): string {
  if (name === 'script' && attribs['type'] === DATA) return dataMarkup(children);
  if (RAW.has(name)) throw new Error(`A page that the server fills in holds no ${name}`);
  const attributes = Object.entries(attribs).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  );
  return `<${name}${attributes.join('')}>${VOID.has(name) ? '' : `${markupOf(children)}</${name}>`}`;
}

/** Within the strings of JSON, where alone these signs stand, they can be written as numbers: none of them ends the element. */
function dataMarkup(children: readonly ChildNode[]): string {
  const json = children.map((child) => ('data' in child ? child.data : '')).join('');
  const safe = json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<script type="${DATA}">${safe}</script>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');
}
