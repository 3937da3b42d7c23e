import { registerEnumType } from 'type-graphql';

type EnumOf<Value extends string> = { readonly [Key in Value]: Key };

/** A GraphQL enum of these values, each standing for itself. */
export function enumOf<Value extends string>(
  name: string,
  values: readonly Value[],
  valuesConfig: { [Key in Value]?: { description: string } } = {},
): EnumOf<Value> {
  const made = Object.fromEntries(values.map((value) => [value, value])) as EnumOf<Value>;
  registerEnumType(made, { name, valuesConfig });
  return made;
}
