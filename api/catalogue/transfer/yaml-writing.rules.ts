import { Document, Scalar, isScalar, visit } from 'yaml';

/** What reads as a text of several lines, and is compared line by line. */
const TEXTS: readonly unknown[] = ['summary', 'bodyMarkdown'];
/** Written as they are, these would be read as something else, or not be seen. */
// oxlint-disable-next-line no-control-regex -- these characters are looked for
const HIDDEN = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF]/;

/** The same bytes for the same value: keys in their order, texts line by line, nothing folded. */
export function yamlText(value: object): string {
  const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Pair(_key, { key, value: inner }) {
      if (isScalar(key) && isScalar(inner) && TEXTS.includes(key.value)) inner.type = Scalar.BLOCK_LITERAL;
    },
    Scalar(_key, node) {
      if (typeof node.value === 'string' && HIDDEN.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
}
