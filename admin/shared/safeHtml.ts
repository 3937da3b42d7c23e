import DOMPurify from 'dompurify';
import { FIRST_LEVEL, toHtml } from './markdown';

const TEXT_TAGS = ['p', 'br', 'hr', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'a'];
const HEADING_TAGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
const LIST_TAGS = ['ul', 'ol', 'li'];
const TABLE_TAGS = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

const ALLOWED = {
  ALLOWED_TAGS: [...TEXT_TAGS, ...HEADING_TAGS, ...LIST_TAGS, ...TABLE_TAGS],
  ALLOWED_ATTR: ['href', 'start'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // A relative link would lead into this site, and one that starts with "#" to another piece of advice.
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:)/i,
};

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.nodeName === 'A' && node.hasAttribute('href')) node.setAttribute('rel', 'noopener');
});

/** Markdown as sanitised HTML: text, links, lists and tables only. Its headings begin at a level. */
export function fromMarkdown(markdown: string, firstLevel = FIRST_LEVEL): DocumentFragment {
  return DOMPurify.sanitize(toHtml(markdown, firstLevel), { ...ALLOWED, RETURN_DOM_FRAGMENT: true });
}
