import type { SuggestionFieldsFragment } from '../../generated/graphql';
import type { Find } from './markedParts';

export type FieldFind = Find & { field: string };

interface Marked {
  personalData?: readonly FieldFind[];
  suggestions: readonly Pick<SuggestionFieldsFragment, 'field' | 'start' | 'end'>[];
  /** After a correction the offsets apply to the corrected text; only fields that cannot be corrected keep their marks. */
  corrections: readonly unknown[];
}

/** The marks of the original text, in order and without overlap; personal data wins over suggestions. */
export function marksOf({ personalData = [], suggestions, corrections }: Marked): FieldFind[] {
  const suggesting = suggestions
    .filter(({ field }) => corrections.length === 0 || field === 'usefulWhen')
    .map(({ field, start, end }): FieldFind => ({ kind: 'SUGGESTION', field, start, end }));
  const kept: FieldFind[] = [];
  for (const find of [...personalData, ...suggesting]) {
    if (!kept.some((other) => other.field === find.field && other.start < find.end && find.start < other.end))
      kept.push(find);
  }
  return kept.toSorted((one, other) => one.start - other.start);
}
