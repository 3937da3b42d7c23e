import { completeFacts, FACT_DEFINITIONS, isEither } from '../../api/targeting/language';
import type { FactValue, Facts, World } from '../../api/targeting/language';
import { Population } from '../../api/targeting/population';
import { encoded, UNKNOWN } from '../../api/targeting/population/columns';
import type { StoredColumn } from '../../api/targeting/population/columns';
import { placesOf } from '../../api/targeting/population/place-draws';

/** Makes a population of the given people, with their computed facts, instead of a drawn one. */
export function populationFrom(people: readonly Facts[], world: World): Population {
  const completed = people.map((facts) => completeFacts(facts, world));
  const columns = new Map(
    FACT_DEFINITIONS.map(({ key }) => [key, columnOf(completed.map((facts) => facts[key] ?? undefined))]),
  );
  return new Population({ size: people.length, columns, places: placesOf([]) });
}

function columnOf(given: readonly (FactValue | undefined)[]): StoredColumn {
  const values = new Map(
    given.flatMap((value) => (value === undefined ? [] : [[JSON.stringify(value), value] as const])),
  );
  const [either, others] = [true, false].map((is) => [...values.values()].filter((value) => isEither(value) === is));
  const ascending = [...(others ?? []).toSorted((left, right) => (left < right ? -1 : 1)), ...(either ?? [])];
  const draws = Int32Array.from(given, (value) =>
    value === undefined ? UNKNOWN : ascending.indexOf(values.get(JSON.stringify(value)) ?? value),
  );
  return { ...encoded(draws), valueOf: (drawn) => ascending[drawn] as FactValue };
}
