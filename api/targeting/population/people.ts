import { setImmediate } from 'node:timers/promises';
import { UNKNOWN, encoded } from './columns';
import type { StoredColumn } from './columns';
import { GIVEN, USUALLY_GIVEN } from './assumptions';
import type { Drawn, FactDraw } from './fact-draw';
import { jobDraws } from './job-draws';
import { bandOf, personDraws } from './person-draws';
import { placeDraw, placesOf } from './place-draws';
import type { Places } from './place-draws';
import { seedOf, seeded } from './random';
import type { PeopleReference } from './reference';
import { searchDraws } from './search-draws';

export interface People {
  size: number;
  /** PROFILE facts by key. */
  columns: ReadonlyMap<string, StoredColumn>;
  places: Places;
}

export interface PeopleOptions {
  size: number;
  seed: number;
  reference: PeopleReference;
}

/**
 * Synthetic job seekers, the same for the same seed and reference: nobody among them exists. They are drawn fact by fact, and others get
 * their turn in between: 100,000 people take half a second in all.
 */
export async function generatePeople(options: PeopleOptions): Promise<People> {
  const places = placesOf(options.reference.places);
  const truths = new Map<string, Int32Array>();
  const columns = new Map<string, StoredColumn>();
  for (const fact of inOrder(options.reference, places, truths)) {
    const draws = drawnOf(fact, options);
    truths.set(fact.key, draws);
    columns.set(fact.key, stored(fact, given(fact, draws, options)));
    await setImmediate();
  }
  // What the columns keep of the drawing must not keep every draw.
  truths.clear();
  return { size: options.size, columns, places };
}

/** Each fact after those that it leans on. */
function inOrder({ jobs }: PeopleReference, places: Places, truths: ReadonlyMap<string, Int32Array>): FactDraw[] {
  const drawn: Drawn = (key, person) => truths.get(key)?.[person] ?? UNKNOWN;
  const band = (person: number): number => bandOf(drawn('birthYear', person));
  return [...personDraws(drawn, band), ...jobDraws(jobs, drawn), placeDraw(places), ...searchDraws(drawn, band)];
}

function drawnOf({ key, draw }: FactDraw, { size, seed }: PeopleOptions): Int32Array {
  const random = seeded(seedOf(seed, key));
  const draws = new Int32Array(size);
  for (let person = 0; person < size; person += 1) draws[person] = draw(person, random);
  return draws;
}

/** The draws of those who give the fact. */
function given({ key }: FactDraw, draws: Int32Array, { seed }: PeopleOptions): Int32Array {
  const random = seeded(seedOf(seed, `${key} given`));
  const share = GIVEN[key] ?? USUALLY_GIVEN;
  return draws.map((draw) => (random() * 100 < share ? draw : UNKNOWN));
}

function stored({ valueOf, classOf }: FactDraw, draws: Int32Array): StoredColumn {
  const { codes, drawn } = encoded(draws);
  return { codes, drawn, valueOf, ...(classOf && { classOf: Uint16Array.from(drawn, classOf) }) };
}
