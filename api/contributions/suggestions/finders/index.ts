import type { Condition } from '../../../targeting/language';
import { EXPLICIT_AGES, VAGUE_AGES } from './ages';
import { DEGREES } from './degrees';
import { DIFFICULTIES } from './difficulties';
import { isDoubtful, quotedIn } from './doubts';
import { findPatterns, longestFinds } from './finds';
import type { Find } from './finds';
import { JOB_DOMAINS } from './job-domains';
import { findJobs } from './jobs';
import { MEANS } from './means';
import { PERSONS } from './persons';
import { findPlaces } from './places';
import { PROJECTS } from './projects';
import { SEARCH_LENGTHS } from './search-lengths';
import { originalSpan, readText } from './text';
import type { PlainText } from './text';
import type { SuggestionWords } from './words';

export { suggestionWords } from './words';
export type { SuggestionWords } from './words';

const FIELDS = ['title', 'body', 'usefulWhen'] as const;
export type SuggestionField = (typeof FIELDS)[number];

/** A condition that the words of a contributor give, for a moderator to keep or not. */
export interface Suggestion {
  condition: Condition;
  /** The words that gave it, as written. */
  excerpt: string;
  field: SuggestionField;
  /** UTF-16 offsets of the excerpt in that field. */
  start: number;
  end: number;
}

const MAX_SUGGESTIONS = 20;
/** Longer texts are read this far: a contribution has at most 5,000 characters. */
const READ_AT_MOST = 20_000;
const PATTERNS = [
  ...EXPLICIT_AGES,
  ...DEGREES,
  ...SEARCH_LENGTHS,
  ...MEANS,
  ...PERSONS,
  ...PROJECTS,
  ...DIFFICULTIES,
  ...JOB_DOMAINS,
];

/** What the words surely say of the people whom a contribution is for, each condition once, in order of appearance. In doubt, nothing. */
export function suggestionsFrom(
  texts: Readonly<Record<SuggestionField, string | null>>,
  words: SuggestionWords,
): Suggestion[] {
  const first = new Map<string, Suggestion>();
  for (const field of FIELDS) {
    for (const suggestion of suggestionsIn(field, (texts[field] ?? '').slice(0, READ_AT_MOST), words)) {
      const key = JSON.stringify(suggestion.condition);
      if (!first.has(key)) first.set(key, suggestion);
    }
  }
  return [...first.values()].slice(0, MAX_SUGGESTIONS);
}

function suggestionsIn(field: SuggestionField, original: string, words: SuggestionWords): Suggestion[] {
  const text = readText(original);
  const finds = longestFinds([
    ...findPatterns(text, PATTERNS),
    ...vagueAges(text),
    ...findPlaces(text, words.places),
    ...findJobs(text, words.jobs),
  ]);
  const isQuoted = quotedIn(original);
  return finds
    .filter((find) => !isDoubtful(text.plain, find))
    .map((find) => ({ find, span: originalSpan(text, find.start, find.end) }))
    .filter(({ span }) => !isQuoted(span))
    .flatMap(({ find, span }) =>
      find.conditions.map((condition) => ({
        condition,
        excerpt: original.slice(span.start, span.end),
        field,
        ...span,
      })),
    );
}

/** "Jeunes" tells no bound beside "de 16 à 29 ans"; "jeunes et seniors" leaves nobody out. */
function vagueAges(text: PlainText): Find[] {
  const isExplicit = findPatterns(text, EXPLICIT_AGES).some(({ conditions }) =>
    conditions.some(({ fact }) => fact === 'age'),
  );
  const vague = findPatterns(text, VAGUE_AGES);
  const kinds = new Set(vague.map(({ conditions }) => JSON.stringify(conditions)));
  return isExplicit || kinds.size > 1 ? [] : vague;
}
