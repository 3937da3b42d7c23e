import { compile } from 'html-to-text';
import type { FormatCallback, SelectorDefinition } from 'html-to-text';
import { Parser } from 'htmlparser2';

/** The parser takes a time that grows with the square of the depth: a mail of 1 MB can nest deep enough to block it for a minute. */
const MAX_DEPTH = 1000;

/** Soft hyphens and joiners that separate: newsletters fill the preview of a mail with them. */
const INVISIBLE = /[\u00AD\u200C]/g;

const WITHOUT_TEXT = ['script', 'style', 'title', 'template', 'noscript', 'img'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const PARAGRAPHS = ['p', 'ul', 'ol', 'table', 'pre', 'hr', ...HEADINGS];
const LINES = ['tr', 'dt', 'dd', 'section'];

/** What a reader does not see: newsletters hide words for the preview, and programs their own notes. */
const HIDDEN = [
  '[hidden]',
  ...[
    'display:none',
    'visibility:hidden',
    'mso-hide:all',
    'max-height:0px',
    'max-height:0;',
    'font-size:0px',
    'font-size:0;',
    'opacity:0;',
  ].flatMap((style) => [style, style.replace(':', ': ')].map((written) => `[style*="${written}" i]`)),
];
/** Boxes in which a line break of the source is one on the screen. */
const PREFORMATTED = ['pre', 'pre-wrap', 'pre-line', 'break-spaces'].flatMap((value) =>
  ['', ' '].map((space) => `div[style*="white-space:${space}${value}" i]`),
);

/** Every line of a quotation begins with "> ", once, however many quotations it stands in. */
const quotation: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 2 });
  walk(element.children, builder);
  let outer = element.parent;
  while (outer !== undefined && outer !== null && outer.name !== 'blockquote') outer = outer.parent;
  const isOutermost = outer === undefined || outer === null;
  builder.closeBlock({
    trailingLineBreaks: 2,
    blockTransform: (text) => (isOutermost ? text.replace(/^(?=.)/gm, '> ') : text),
  });
};

/** Lists are not indented, so that a list in a list in a list stays short. */
const listItem: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  builder.addLiteral('- ');
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

/** The address behind words, as "ce site (https://…)", unless the words are the address. */
const link: FormatCallback = (element, walk, builder) => {
  let words = '';
  builder.pushWordTransform((word) => {
    words += word;
    return word;
  });
  walk(element.children, builder);
  builder.popWordTransform();
  const address = addressOf(element.attribs?.['href'] ?? '');
  if (address !== '' && words !== '' && bareAddress(words) !== bareAddress(address))
    builder.addInline(` (${address})`, { noWordTransform: true });
};

function addressOf(href: string): string {
  const [, scheme = '', rest = ''] = /^\s*(https?:|mailto:)(\S+)\s*$/i.exec(href) ?? [];
  return scheme.toLowerCase() === 'mailto:' ? (rest.split('?')[0] ?? '') : `${scheme}${rest}`;
}

function bareAddress(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s|^[<(]|[>)]$/g, '')
    .replace(/^(?:mailto:|https?:\/\/)?(?:www\.)?|\/+$/g, '');
}

const block = (selector: string, lineBreaks: number): SelectorDefinition => ({
  selector,
  format: selector === 'pre' ? 'pre' : 'block',
  options: { leadingLineBreaks: lineBreaks, trailingLineBreaks: lineBreaks },
});

const convert = compile({
  wordwrap: false,
  baseElements: { selectors: [] },
  limits: { maxInputLength: undefined },
  formatters: { quotation, listItem, link },
  selectors: [
    ...[...WITHOUT_TEXT, ...HIDDEN].map((selector) => ({ selector, format: 'skip' })),
    ...PARAGRAPHS.map((selector) => block(selector, 2)),
    ...LINES.map((selector) => block(selector, 1)),
    ...['td', 'th'].map((selector) => ({ selector, format: 'inlineSurround', options: { suffix: ' ' } })),
    ...PREFORMATTED.map((selector) => ({ ...block(selector, 1), format: 'pre' })),
    { selector: 'a', format: 'link' },
    { selector: 'blockquote', format: 'quotation' },
    { selector: 'li', format: 'listItem' },
  ],
});

/** The words of an HTML page, in lines: no markup, no script, nothing hidden; the address of a link after its words. */
export function plainText(html: string): string {
  return convert(isTooDeep(html) ? html.replace(/<[^<>]*>/g, ' ') : html)
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isTooDeep(html: string): boolean {
  let depth = 0;
  let isOver = false;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      if (depth <= MAX_DEPTH) return;
      isOver = true;
      parser.pause();
    },
    onclosetag: () => (depth -= 1),
  });
  parser.write(html);
  return isOver;
}
