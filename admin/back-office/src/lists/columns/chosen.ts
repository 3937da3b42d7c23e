/** What decides where a column of a list is shown. */
interface Named {
  source: string;
  isExtra?: boolean;
  isFileOnly?: boolean;
  isScreenOnly?: boolean;
}

/** What somebody may choose. */
export const choosable = <Column extends Named>(columns: readonly Column[]): Column[] =>
  columns.filter(({ isFileOnly }) => !isFileOnly);

/** Those of these names, in the order of the list; names that the list does not know are left out, and nothing left means its own. */
export function shownOf<Column extends Named>(columns: readonly Column[], names: readonly string[] | null): Column[] {
  const offered = choosable(columns);
  const named = offered.filter(({ source }) => names?.includes(source));
  return named.length > 0 ? named : offered.filter(({ isExtra }) => !isExtra);
}

/** What stands in the file: what the screen shows, and what is for the file alone. */
export const filedOf = <Column extends Named>(
  columns: readonly Column[],
  names: readonly string[] | null,
): Column[] => {
  const shown = new Set(shownOf(columns, names));
  return columns.filter((column) => column.isFileOnly || (shown.has(column) && !column.isScreenOnly));
};
