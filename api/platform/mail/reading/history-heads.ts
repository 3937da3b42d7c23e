/** What a program writes around the label of the message below: "-----Message d'origine-----", "‐‐‐ Original Message ‐‐‐". */
const RULE = String.raw`[-‐‑–—_=*]{2,}`;
const ORIGINAL = String.raw`(?:(?:message|mail|courriel|e-?mail) (?:d['’]origine|original|initial)|(?:original|reply) message|ursprüngliche nachricht)`;
const SEPARATOR = new RegExp(String.raw`^${RULE} ?${ORIGINAL} ?${RULE}(?<rest>.*)$`, 'i');
const LINE = /^(?:_{10,}|[-=]{20,})$/;

/** The labels that a head consists of, of programs in French, English and German. */
const LABELS = {
  author: /^(?:de|from|von)\s*:/i,
  date: /^(?:(?:envoyé|date|sent|gesendet)(?: [^:]{0,20})?\s*:|message du\s*:?\s*\d)/i,
  recipient: /^(?:[àa]|to|an|pour)\s*:/i,
  subject: /^(?:objet|sujet|subject|betreff)\s*:/i,
  other: /^(?:cc|cci|bcc|copie(?: à| cachée)?|répondre à|reply-to|importance|priorité)\s*:/i,
} as const;
type Label = keyof typeof LABELS;

const NEEDED: readonly Label[] = ['author', 'date', 'subject'];
/** Most lines are none: this tells it at once. */
const POSSIBLE = /^[\s*]{0,9}(?:[-‐‑–—_=]|[^\s:>][^:]{0,40}:|message du)/i;
const MAX_HEAD_LINES = 12;
const MAX_LINE_LENGTH = 1000;
/** Samsung writes the whole head into one line. */
const IN_ONE_LINE = /^(?:de|from)\s*:.+\b(?:date|envoyé|sent)\s*:.+\b(?:objet|subject)\s*:/i;

/** True where the head of an older message begins, with the line above it that separates it. A forwarded message is no history. */
export function isHistoryHead(lines: readonly string[], index: number): boolean {
  if (!POSSIBLE.test(lines[index] ?? '')) return false;
  const line = bare(lines[index]);
  const rest = SEPARATOR.exec(line)?.groups?.['rest']?.trim();
  if (rest !== undefined) return rest === '' || IN_ONE_LINE.test(rest);
  return isHead(lines, LINE.test(line) ? nextWritten(lines, index) : index);
}

/** Labels in any order, each on a line, from the author to the subject. Fewer are the words of somebody who shows how to write a letter. */
function isHead(lines: readonly string[], index: number): boolean {
  if (IN_ONE_LINE.test(bare(lines[index]))) return true;
  if (labelOf(lines[index]) === undefined) return false;
  const written = lines.slice(index, index + MAX_HEAD_LINES).filter((line) => line.trim() !== '');
  const labels = written.map(labelOf);
  // A long list of recipients goes on in a second line.
  const end = labels.findIndex((label, at) => label === undefined && labels[at - 1] !== 'recipient');
  const found = end === -1 ? labels : labels.slice(0, end);
  return NEEDED.every((label) => found.includes(label));
}

function labelOf(line: string | undefined): Label | undefined {
  const text = bare(line);
  return (Object.keys(LABELS) as Label[]).find((label) => LABELS[label].test(text));
}

function nextWritten(lines: readonly string[], index: number): number {
  const found = lines.findIndex((line, at) => at > index && line.trim() !== '');
  return found === -1 ? lines.length : found;
}

/** Outlook prints the labels bold. */
function bare(line = ''): string {
  return line.slice(0, MAX_LINE_LENGTH).replaceAll('*', '').replace(/\s+/g, ' ').trim();
}
