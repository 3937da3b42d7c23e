import { Marked } from 'marked';
import type { Content, Text } from '../content/content.rules';

/** A web address that a content names. */
export interface NamedLink {
  url: string;
  /** Whether it is the page that helps to do it, rather than one of those in the text. */
  isMain: boolean;
}

/** Longer than any that may be saved as the link of a recommendation. */
const MAX_LENGTH = 2000;

/** Each once, in the order of the versions: the link of French first. */
export function linksOf(content: Content): NamedLink[] {
  const links = new Map<string, NamedLink>();
  const named = [content, ...content.translations].flatMap(({ link, bodyMarkdown }) => [
    ...(link === null ? [] : [link]),
    ...linksIn(bodyMarkdown),
  ]);
  for (const url of named.filter(isChecked)) links.set(url, { url, isMain: url === content.link });
  return [...links.values()];
}

/** The content with one address in place of another, wherever it is named; undefined where it is not, or is written in another way. */
export function withLink(content: Content, from: string, to: string): Content | undefined {
  const replaced = <Version extends Text>(text: Version): Version => ({
    ...text,
    link: text.link === from ? to : text.link,
    bodyMarkdown: replacedIn(text.bodyMarkdown, from, to),
  });
  const changed = { ...replaced(content), translations: content.translations.map(replaced) };
  const isReplaced = !linksOf(changed).some(({ url }) => url === from);
  return isReplaced && linksOf(content).some(({ url }) => url === from) ? changed : undefined;
}

function linksIn(markdown: string): string[] {
  const marked = new Marked();
  const links: string[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    // It leaves the one entity that addresses are often written with.
    if (token.type === 'link') links.push(String(token['href']).replaceAll('&amp;', '&'));
  });
  return links;
}

function isChecked(url: string): boolean {
  return /^https?:\/\//i.test(url) && url.length <= MAX_LENGTH && URL.canParse(url);
}

/** Where the address ends, that is not where a longer one begins with it. Left as it is where other links would change as well. */
function replacedIn(markdown: string, from: string, to: string): string {
  if (!linksIn(markdown).includes(from)) return markdown;
  const written = [from, from.replaceAll('&', '&amp;')];
  // A longer address goes on with what may stand in one; a full stop ends a sentence unless something follows.
  const ends = "(?![\\w/?#&=%~+@$*-]|[.,;:!'][\\w/?#&=%~+@$*-])";
  const pattern = new RegExp(`(?:${written.map((one) => escaped(one)).join('|')})${ends}`, 'g');
  const changed = markdown.replace(pattern, () => to);
  const wanted = linksIn(markdown).map((url) => (url === from ? to : url));
  return linksIn(changed).join('\n') === wanted.join('\n') ? changed : markdown;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
