import type { ChildNode } from './page.rules';

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Their text is no HTML: what people wrote must never stand in one of them. */
const RAW = new Set(['script', 'style', 'noscript', 'iframe', 'xmp']);

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
  if (RAW.has(name)) throw new Error(`A page that the server fills in holds no ${name}`);
  const attributes = Object.entries(attribs).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  );
  return `<${name}${attributes.join('')}>${VOID.has(name) ? '' : `${markupOf(children)}</${name}>`}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');
}
