import type { TokenizerAndRendererExtension } from 'marked';

/**
 * In an English text « … » quotes French, such as words to say: marked, so that a screen reader changes its voice. The public pages do the
 * same (api/pages/catalogue/french-quotes.rules.ts): neither may import the other, and a test holds them alike.
 */
export const FRENCH_QUOTES: TokenizerAndRendererExtension = {
  name: 'frenchQuote',
  level: 'inline',
  start: (text) => text.indexOf('«'),
  tokenizer(text) {
    const [raw] = /^«[^»]+»/.exec(text) ?? [];
    return raw === undefined
      ? undefined
      : { type: 'frenchQuote', raw, tokens: this.lexer.inlineTokens(raw.slice(1, -1)) };
  },
  renderer({ tokens = [] }) {
    return `<span lang="fr">«${this.parser.parseInline(tokens)}»</span>`;
  },
};
