import DOMPurify from 'dompurify';
import { toHtml } from './markdown';
import type { TextOptions } from './markdown';

const TEXT_TAGS = ['p', 'br', 'hr', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'a', 'span'];
const HEADING_TAGS = ['h2', 'h3', 'h4', 'h5', 'h6'];
const LIST_TAGS = ['ul', 'ol', 'li'];
const TABLE_TAGS = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

const ALLOWED = {
  ALLOWED_TAGS: [...TEXT_TAGS, ...HEADING_TAGS, ...LIST_TAGS, ...TABLE_TAGS],
  ALLOWED_ATTR: ['href', 'start', 'lang'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // What is no address, and would have to look like one.
  ADD_URI_SAFE_ATTR: ['start', 'lang'],
  // A relative link would lead into this site, and one that starts with "#" to another piece of advice.
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:)/i,
};

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.nodeName === 'A' && node.hasAttribute('href')) node.setAttribute('rel', 'noopener');
});

/** Markdown as sanitised HTML: text, links, lists and tables only. */
export function fromMarkdown(markdown: string, options: TextOptions): DocumentFragment {
  return DOMPurify.sanitize(toHtml(markdown, options), { ...ALLOWED, RETURN_DOM_FRAGMENT: true });
}
