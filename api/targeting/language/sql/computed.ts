import { dayParts, reachedDay } from '../calendar';
import { factDefinition } from '../facts';
import { given } from './given';
import { onPopulation } from './places';
import type { Operand, Writing } from './writing';

type Test = (operand: Operand) => string;
type Computation = (writing: Writing) => Operand;

/** The test on a fact computed as `completeFacts` does; undefined for a fact that is only ever given. */
export function onComputed(key: string, writing: Writing, on: Test): string | undefined {
  if (key === 'communePopulation') return onPopulation(givenFact('place', writing), on);
  if (key === 'age') return onAge(writing, on);
  const compute = Object.hasOwn(COMPUTATIONS, key) ? COMPUTATIONS[key] : undefined;
  return compute && on(compute(writing));
}

/** Doubles wherever something is divided, so that a quotient is the very number that JavaScript gives. */
const COMPUTATIONS: Readonly<Record<string, Computation>> = {
  searchMonths: (writing) => double(searchMonths(writing)),
  interviewsPerMonth: (writing) =>
    double(`${doubleOf('interviewCount', writing)} / NULLIF(${anySearchMonths(writing)}, 0)`),
  difficultyCount: (writing) => {
    const { sql } = givenFact('difficulties', writing);
    return { sql: `jsonb_array_length(${sql})`, type: 'numeric' };
  },
  salaryOverMedian: (writing) => {
    const median = doubleOf('market.medianSalary', writing);
    return double(`100 * (${doubleOf('minimumSalary', writing)} - ${median}) / NULLIF(${median}, 0)`);
  },
};

function double(sql: string): Operand {
  return { sql, type: 'double precision' };
}

function givenFact(key: string, writing: Writing): Operand {
  const definition = factDefinition(key);
  if (!definition) throw new Error(`no fact ${key}`);
  return given(definition, writing);
}

/** PostgreSQL raises where JavaScript goes to infinity or to 0: numbers beyond any use are unknown instead. */
function doubleOf(key: string, writing: Writing): string {
  const { sql } = givenFact(key, writing);
  return `(CASE WHEN ${sql} = 0 OR abs(${sql}) BETWEEN 1e-100 AND 1e100 THEN (${sql})::double precision END)`;
}

/** The given one wins, even a null. */
function anySearchMonths(writing: Writing): string {
  return `(CASE WHEN ${writing.facts} ? 'searchMonths' THEN ${doubleOf('searchMonths', writing)} ELSE ${searchMonths(writing)} END)`;
}

/** Completed years at the start of the month; without the month of birth, what holds of both possible ages, or of neither. */
function onAge(writing: Writing, on: Test): string {
  const { year, month } = dayParts(writing.world.today);
  const born = givenFact('birthMonth', writing).sql;
  const oldest = `${writing.bind(year, 'numeric')} - ${givenFact('birthYear', writing).sql}`;
  const [older, younger] = [oldest, `${oldest} - 1`].map((sql) => on({ sql, type: 'numeric' }));
  return `CASE WHEN ${born} < ${writing.bind(month, 'numeric')} OR (${born} IS NULL AND ${older} = ${younger}) THEN ${older}
    WHEN ${born} IS NOT NULL THEN ${younger} END`;
}

/** A search that starts later has lasted 0 months. Only text that looks like a day is read as one: a cast would raise. */
function searchMonths(writing: Writing): string {
  const { sql } = givenFact('searchStartedOn', writing);
  const part = (from: number, length: number): string => `substr(${sql}, ${from}, ${length})::integer`;
  const { year, month } = dayParts(writing.world.today);
  const [total, reached] = [12 * year + month, reachedDay(writing.world.today)].map((number) =>
    writing.bind(number, 'numeric'),
  );
  const months = `${total} - 12 * ${part(1, 4)} - ${part(6, 2)} - (${part(9, 2)} > ${reached})::integer`;
  return `(CASE WHEN ${givenFact('searchNotStarted', writing).sql} THEN 0
    WHEN ${sql} ~ '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' THEN greatest(0, ${months}) END)::double precision`;
}
