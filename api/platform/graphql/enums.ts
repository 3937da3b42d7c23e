import { registerEnumType } from 'type-graphql';

type EnumOf<Value extends string> = { readonly [Key in Value]: Key };

/** A GraphQL enum, each value standing for itself. `meanings`: the description of each value. */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
): EnumOf<Value> {
  const values = Object.keys(meanings) as Value[];
  const made = Object.fromEntries(values.map((value) => [value, value])) as EnumOf<Value>;
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }]));
  registerEnumType(made, { name, description, valuesConfig: valuesConfig as Record<Value, { description: string }> });
  return made;
}
