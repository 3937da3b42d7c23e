import type { PersonalDataKind } from '../../generated/graphql';

/** Why a run of words is marked. */
export type MarkKind = PersonalDataKind | 'SUGGESTION';

/** A mark as the server found it: UTF-16 offsets, the end excluded. */
export interface Find {
  kind: MarkKind;
  start: number;
  end: number;
}

export interface MarkedPart {
  text: string;
  /** null when the run is not marked. */
  kind: MarkKind | null;
}

/** Splits the text into runs; `finds` are in order and do not overlap. */
export function markedParts(text: string, finds: readonly Find[]): MarkedPart[] {
  const parts = finds.flatMap(({ kind, start, end }, index): MarkedPart[] => [
    { text: text.slice(finds[index - 1]?.end ?? 0, start), kind: null },
    { text: text.slice(start, end), kind },
  ]);
  return [...parts, { text: text.slice(finds.at(-1)?.end ?? 0), kind: null as null }].filter(
    (part) => part.text !== '',
  );
}
