import type { Language } from '../language';
import type { Paragraph } from './mail';

export type Typesetter = (text: string) => string;

interface Letter {
  title: string;
  language: Language;
  paragraphs: readonly Paragraph[];
  set: Typesetter;
}

/**
 * Programs take away style sheets, so that styles stand on the elements; colours are the reader's own, light or dark, but for the button.
 * Lines end where they are still easy to read, and links leave room for a thumb.
 */
const STYLES = {
  body: 'margin:0;padding:0;background:Canvas;color:CanvasText',
  letter:
    "max-width:560px;margin:0 auto;padding:16px;font:16px/1.5 -apple-system,'Segoe UI',Roboto,Arial,sans-serif;word-wrap:break-word",
  paragraph: 'margin:0 0 16px',
  heading: 'margin:24px 0 8px;font-size:18px;line-height:1.35',
  link: 'display:inline-block;padding:10px 0',
  button:
    'display:inline-block;padding:11px 20px;border-radius:6px;background:#1a56b0;color:#ffffff;font-weight:600;text-decoration:none',
};

/** A message as HTML, with the same paragraphs as its text. */
export function htmlOf({ title, language, paragraphs, set }: Letter): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
</head>
<body style="${STYLES.body}">
<div style="${STYLES.letter}">
${paragraphs.map((paragraph) => asHtml(paragraph, set)).join('\n')}
</div>
</body>
</html>
`;
}

function asHtml(paragraph: Paragraph, set: Typesetter): string {
  if (typeof paragraph === 'string')
    return `<p style="${STYLES.paragraph}">${escaped(set(paragraph)).replaceAll('\n', '<br>\n')}</p>`;
  const label = escaped(set(paragraph.label));
  const href = escaped(paragraph.href);
  if (paragraph.as === 'HEADING') return `<h2 style="${STYLES.heading}"><a href="${href}">${label}</a></h2>`;
  const style = paragraph.as === 'BUTTON' ? STYLES.button : STYLES.link;
  return `<p style="${STYLES.paragraph}"><a href="${href}" style="${style}">${label}</a></p>`;
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
