import type { PersonalDataKind } from '../../generated/graphql';

/** What a run of words is marked for. */
export type MarkKind = PersonalDataKind | 'SUGGESTION';

/** Where a text holds personal data, or what suggests a condition, as the server found it: UTF-16 offsets, the end excluded. */
export interface Find {
  kind: MarkKind;
  start: number;
  end: number;
}

export interface MarkedPart {
  text: string;
  /** null: nothing to mark. */
  kind: MarkKind | null;
}

/** The whole text in runs, in order; `finds` come in order of appearance and do not overlap. */
export function markedParts(text: string, finds: readonly Find[]): MarkedPart[] {
  const parts = finds.flatMap(({ kind, start, end }, index): MarkedPart[] => [
    { text: text.slice(finds[index - 1]?.end ?? 0, start), kind: null },
    { text: text.slice(start, end), kind },
  ]);
  return [...parts, { text: text.slice(finds.at(-1)?.end ?? 0), kind: null as null }].filter(
    (part) => part.text !== '',
  );
}
