import { DomUtils, parseDocument } from 'htmlparser2';
import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';
import type { Language } from '../../platform/language';
import { make, put, textNode } from '../page.rules';
import type { ChildNode, Element } from '../page.rules';
import { FRENCH_QUOTES } from './french-quotes.rules';
import { inPrint } from './typography.rules';

/** The h1 is the title of the page. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 6;

/** What the back-office shows too (admin/shared/safeHtml.ts): text, links, lists and tables. Attributes that stay, by tag. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...bare('p', 'br', 'hr', 'strong', 'em', 'del', 'code', 'pre', 'blockquote'),
  ...bare('h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'),
  a: ['href'],
  ol: ['start'],
  span: ['lang'],
};
/** Left out with all that they hold. */
const DROPPED = new Set(['script', 'style', 'noscript', 'iframe', 'template', 'object', 'svg', 'math', 'title']);
/** A relative link would lead into this site, and one that starts with "#" nowhere. */
const LINK = /^(?:https?:|mailto:|tel:)/i;
/** Shown letter by letter. */
const VERBATIM = new Set(['code', 'pre']);

interface Context {
  language: Language;
  isVerbatim: boolean;
}

/**
 * Markdown as elements of a page. They are made anew, of allowed tags and attributes only, and their text is escaped where the page is
 * written: whatever a parser makes of the Markdown, no other markup can come of it.
 */
export function fromMarkdown(markdown: string, language: Language): Element[] {
  const { children } = parseDocument(htmlOf(markdown, language));
  const nodes = children.flatMap((node) => allowed(node, { language, isVerbatim: false }));
  return nodes.filter((node): node is Element => 'attribs' in node);
}

/** The steps of an instruction: the items of its first numbered list. */
export function stepsIn(body: readonly Element[]): string[] {
  const [list] = DomUtils.findAll(({ name }) => name === 'ol', body as Element[]);
  if (list === undefined) return [];
  return list.children
    .filter((child): child is Element => 'attribs' in child && child.name === 'li')
    .map((item) => DomUtils.textContent(item).replace(/\s+/g, ' ').trim());
}

/** The highest heading of the text gets the first level, and the others keep their distance to it. */
function htmlOf(markdown: string, language: Language): string {
  const marked = new Marked({ extensions: language === 'en' ? [FRENCH_QUOTES] : [] });
  const tokens = marked.lexer(markdown);
  const headings: Tokens.Heading[] = [];
  void marked.walkTokens(tokens, (token) => void (isHeading(token) && headings.push(token)));
  const shift = FIRST_LEVEL - Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = Math.min(heading.depth + shift, LAST_LEVEL);
  return marked.parser(tokens);
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading';
}

function allowed(node: ChildNode, context: Context): ChildNode[] {
  if (node.type === 'text' && 'data' in node)
    return [textNode(context.isVerbatim ? node.data : inPrint(node.data, context.language))];
  if (!('attribs' in node) || DROPPED.has(node.name)) return [];
  const isVerbatim = context.isVerbatim || VERBATIM.has(node.name);
  const language = node.attribs['lang'] === 'fr' ? 'fr' : context.language;
  const inside = node.children.flatMap((child) => allowed(child, { language, isVerbatim }));
  const attributes = ALLOWED[node.name];
  // Of other elements, the text alone stays.
  if (attributes === undefined) return inside;
  const given = attributes.flatMap((name) => {
    const value = node.attribs[name];
    return value === undefined || (name === 'href' && !LINK.test(value)) ? [] : [[name, value]];
  });
  const made = make(node.name, Object.fromEntries(given));
  if (node.name === 'a' && made.attribs['href'] !== undefined) made.attribs['rel'] = 'noopener';
  put(made, inside);
  return [made];
}

function bare(...tags: string[]): Record<string, readonly string[]> {
  return Object.fromEntries(tags.map((tag) => [tag, []]));
}
