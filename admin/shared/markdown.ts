import { Marked } from 'marked';
import type { Token, Tokens } from 'marked';
import { FRENCH_QUOTES } from './frenchQuotes';

export interface TextOptions {
  firstLevel?: number | undefined;
  /** "en" marks what is quoted in French. */
  lang?: string | undefined;
}

/** The h1 is the title of the page. */
const FIRST_LEVEL = 2;
const LAST_LEVEL = 6;

/** HTML that is NOT safe yet: see safeHtml.ts. The highest heading of the text gets the first level, and the others keep their distance to it. */
export function toHtml(markdown: string, { firstLevel = FIRST_LEVEL, lang }: TextOptions = {}): string {
  const marked = new Marked({ extensions: lang === 'en' ? [FRENCH_QUOTES] : [] });
  const tokens = marked.lexer(markdown);
  const headings: Tokens.Heading[] = [];
  void marked.walkTokens(tokens, (token) => void (isHeading(token) && headings.push(token)));
  const shift = firstLevel - Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = Math.min(heading.depth + shift, LAST_LEVEL);
  return marked.parser(tokens);
}

function isHeading(token: Token): token is Tokens.Heading {
  return token.type === 'heading';
}
