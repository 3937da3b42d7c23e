import type { RecommendationKind } from '../../../generated/graphql';
import { commentedFields } from '../comments/fields';
import { type ContentForm, TRANSLATION_LOCALES } from '../record/content';

/** What there was before, and the two texts that came of it. */
interface ThreeTexts {
  base: ContentForm;
  mine: ContentForm;
  theirs: ContentForm;
}

/** Names of fields, as comments and comparisons use them. */
export interface Merge {
  /** Changed by me alone. */
  mine: string[];
  theirs: string[];
  /** Changed by both, differently. */
  both: string[];
}

/** Where the form holds a field: "translations.EN.title" is "content.translations.1.title". */
export function formPath(field: string): string {
  const [first = '', locale, name] = field.split('.');
  if (locale === undefined) return `content.${first}`;
  return `content.translations.${TRANSLATION_LOCALES.findIndex((one) => one === locale)}.${name}`;
}

export function valueOf(content: ContentForm, field: string): unknown {
  const [first = '', locale, name = ''] = field.split('.');
  if (locale === undefined) return content[first as keyof ContentForm];
  const translation = content.translations?.find((one) => one.locale === locale);
  return translation?.[name as keyof typeof translation];
}

/** Nothing is written in several ways: by a field that was never touched, by one that was emptied, by the database. */
const isNothing = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Without what is nothing, and with keys in an order of ours: the database keeps none. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([, part]) => !isNothing(part));
  return Object.fromEntries(
    parts.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, part]) => [key, plain(part)]),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  const [first, second] = [one, other].map((value) =>
    isNothing(value) || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(plain(value)),
  );
  return first === second;
}

/** The fields that differ. */
export const changedFields = (kind: RecommendationKind, before: ContentForm, after: ContentForm): string[] =>
  commentedFields(kind).filter((field) => !isSame(valueOf(before, field), valueOf(after, field)));

/** A field that one of the two changed is theirs; one that both changed in the same way needs nothing. */
export function merge(kind: RecommendationKind, { base, mine, theirs }: ThreeTexts): Merge {
  const [byMe, byThem] = [changedFields(kind, base, mine), changedFields(kind, base, theirs)];
  const differing = new Set(changedFields(kind, mine, theirs));
  return {
    mine: byMe.filter((field) => !byThem.includes(field)),
    theirs: byThem.filter((field) => !byMe.includes(field)),
    both: byMe.filter((field) => byThem.includes(field) && differing.has(field)),
  };
}
