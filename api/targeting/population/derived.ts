import { completeFacts, isEither } from '../language';
import type { FactValue, World } from '../language';
import { codesFor } from './columns';
import type { Column } from './columns';

interface Source {
  key: string;
  column: Column;
}

/** Columns of facts that are computed from the same others: the reference computation, asked once for each different set of sources. */
export function derivedColumns(keys: readonly string[], sources: readonly Source[], world: World): Map<string, Column> {
  const { mixOf, mixes } = mixed(sources);
  const facts = mixes.map((codes) => completeFacts(factsOf(sources, codes), world));
  return new Map(
    keys.map((key) => [
      key,
      column(
        facts.map((complete) => complete[key] ?? undefined),
        mixOf,
      ),
    ]),
  );
}

/** The different mixes of codes, and which of them each person has. */
function mixed(sources: readonly Source[]): { mixOf: Uint32Array; mixes: number[][] } {
  const size = sources[0]?.column.codes.length ?? 0;
  const mixOf = new Uint32Array(size);
  const mixes: number[][] = [];
  const known = new Map<number, number>();
  for (let person = 0; person < size; person += 1) {
    let mix = 0;
    for (const { column } of sources) mix = mix * (column.values.length + 1) + (column.codes[person] as number);
    let index = known.get(mix);
    if (index === undefined) {
      index = mixes.push(sources.map(({ column }) => column.codes[person] as number)) - 1;
      known.set(mix, index);
    }
    mixOf[person] = index;
  }
  return { mixOf, mixes };
}

function factsOf(sources: readonly Source[], codes: readonly number[]): Record<string, FactValue> {
  const facts: Record<string, FactValue> = {};
  sources.forEach(({ key, column }, index) => {
    const value = column.values[codes[index] as number];
    if (value !== undefined) facts[key] = value;
  });
  return facts;
}

function column(valueOfMix: readonly (FactValue | undefined)[], mixOf: Uint32Array): Column {
  const byIdentity = new Map(
    valueOfMix.flatMap((value) => (value === undefined ? [] : [[identity(value), value] as const])),
  );
  const values = [...byIdentity.values()].toSorted((left, right) => (isBefore(left, right) ? -1 : 1));
  const codeOf = new Map(values.map((value, code) => [identity(value), code]));
  const codeOfMix = valueOfMix.map((value) =>
    value === undefined ? values.length : (codeOf.get(identity(value)) as number),
  );
  const codes = codesFor(mixOf.length, values.length);
  mixOf.forEach((mix, person) => (codes[person] = codeOfMix[mix] as number));
  return { codes, values };
}

/** One of two numbers comes after every number. */
function isBefore(left: FactValue, right: FactValue): boolean {
  if (isEither(left) !== isEither(right)) return isEither(right);
  return isEither(left) && isEither(right) ? left.or < right.or : left < right;
}

function identity(value: FactValue): FactValue {
  if (isEither(value)) return `${value.either} or ${value.or}`;
  return typeof value === 'object' ? value.join() : value;
}
