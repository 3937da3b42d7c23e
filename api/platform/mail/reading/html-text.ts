import { ENTITIES } from './entities';

// No part of a tag may hold "<": a page full of tags that never end is read in one pass.
const SILENT = /<(script|style|title|template|noscript)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)|<![^<>]*>|<\?[^<>]*>/g;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'pre', 'blockquote', 'hr']);
const LINES = new Set(['br', 'div', 'tr', 'li', 'dt', 'dd', 'section', 'article', 'header', 'footer']);

/** The words of an HTML page, in lines: no markup, no script, no address but those that are written out. Quotations begin with "> ". */
export function plainText(html: string): string {
  const words = html.replace(COMMENT, '').replace(SILENT, '').replace(/\s+/g, ' ').replace(TAG, asSpace);
  const lines = quoted(decoded(words).replace(/ {2,}/g, ' '))
    .split('\n')
    .map((line) => line.trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const QUOTE = '\uE000';
const UNQUOTE = '\uE001';

function asSpace(_tag: string, closing: string, name: string): string {
  const tag = name.toLowerCase();
  if (tag === 'blockquote') return closing === '' ? `\n\n${QUOTE}` : `${UNQUOTE}\n\n`;
  if (tag === 'li') return closing === '' ? '\n- ' : '';
  if (PARAGRAPHS.has(tag)) return '\n\n';
  if (LINES.has(tag)) return tag === 'br' || closing === '' ? '\n' : '';
  return tag === 'td' || tag === 'th' ? ' ' : '';
}

/** After the tags are gone, so that "&lt;b&gt;" stays as it was meant. */
function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+\d?);/gi, (written, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? written;
    return characterOf(/^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))) ?? written;
  });
}

/** Between 128 and 159 programs mean the characters of windows-1252. */
function characterOf(code: number): string | undefined {
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Buffer.from([code]));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function quoted(text: string): string {
  let depth = 0;
  return text
    .split('\n')
    .map((line) => {
      const here = depth + line.split(QUOTE).length - 1;
      depth = Math.max(0, here - (line.split(UNQUOTE).length - 1));
      const words = line.replaceAll(QUOTE, '').replaceAll(UNQUOTE, '').trim();
      return here > 0 && words !== '' ? `> ${words}` : words;
    })
    .join('\n');
}
