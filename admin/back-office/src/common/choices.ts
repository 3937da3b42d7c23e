/** The choices of an enum for react-admin's inputs: names are translation keys. */
export const choicesOf = <T extends string>(kind: string, values: readonly T[]) =>
  values.map((id) => ({ id, name: `enums.${kind}.${id}` }));
