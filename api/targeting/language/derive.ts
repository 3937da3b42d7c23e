import { factDefinition, FACT_DEFINITIONS, type FactDefinition } from './facts';
import { isGiven, listOf, numberOf, textOf, valueOf } from './fact-values';
import type { Facts, FactValue } from './types';
import { contractShareKey, type World } from './world';
import { ageOn, wholeMonths } from './calendar';

/** Adds the DERIVED and MARKET facts that can be computed. A given value wins, and a given null keeps the fact unknown. */
export function completeFacts(facts: Facts, world: World): Facts {
  const completed: Record<string, FactValue | null> = { ...facts };
  for (const { key } of computedFacts) {
    if (isGiven(completed, key)) continue;
    const value = compute(key, completed, world);
    if (value !== undefined) completed[key] = value;
  }
  return completed;
}

/** Sources before what is computed from them. */
const computedFacts = inOrder(FACT_DEFINITIONS.filter(({ source }) => source !== 'PROFILE'));

function inOrder(definitions: readonly FactDefinition[]): readonly FactDefinition[] {
  const ordered = new Set<FactDefinition>();
  const add = (definition: FactDefinition | undefined): void => {
    if (!definition || definition.source === 'PROFILE' || ordered.has(definition)) return;
    for (const source of definition.derivedFrom ?? []) add(factDefinition(source));
    ordered.add(definition);
  };
  definitions.forEach(add);
  return [...ordered];
}

function compute(key: string, facts: Facts, world: World): FactValue | undefined {
  const definition = factDefinition(key);
  return definition?.source === 'MARKET' ? lookUp(definition, facts, world) : DERIVATIONS[key]?.(facts, world);
}

function lookUp(definition: FactDefinition, facts: Facts, world: World): FactValue | undefined {
  const jobGroup = textOf(facts, 'targetJobGroup');
  const place = textOf(facts, 'place');
  if (jobGroup === undefined) return undefined;
  if (!definition.derivedFrom?.includes('place')) return world.market(definition.key, jobGroup, undefined);
  return place === undefined ? undefined : world.market(definition.key, jobGroup, place);
}

type Derivation = (facts: Facts, world: World) => FactValue | undefined;

const DERIVATIONS: Readonly<Record<string, Derivation>> = {
  age(facts, { today }) {
    const birthYear = numberOf(facts, 'birthYear');
    return birthYear === undefined ? undefined : ageOn(today, { birthYear, birthMonth: numberOf(facts, 'birthMonth') });
  },
  searchMonths(facts, { today }) {
    if (valueOf(facts, 'searchNotStarted') === true) return 0;
    const startedOn = textOf(facts, 'searchStartedOn');
    return startedOn === undefined ? undefined : wholeMonths(startedOn, today);
  },
  interviewsPerMonth(facts) {
    const months = numberOf(facts, 'searchMonths');
    const interviews = numberOf(facts, 'interviewCount');
    return interviews === undefined || !months ? undefined : interviews / months;
  },
  difficultyCount: (facts) => listOf(facts, 'difficulties')?.length,
  communePopulation: (facts, world) => ofPlace(facts, (place) => world.population(place)),
  urbanUnitSize: (facts, world) => ofPlace(facts, (place) => world.urbanUnitSize(place)),
  salaryOverMedian(facts) {
    const salary = numberOf(facts, 'minimumSalary');
    const median = numberOf(facts, 'market.medianSalary');
    return salary === undefined || !median ? undefined : (100 * (salary - median)) / median;
  },
  acceptedContractShare: addContractShares,
};

function ofPlace<Value>(facts: Facts, read: (place: string) => Value | undefined): Value | undefined {
  const place = textOf(facts, 'place');
  return place === undefined ? undefined : read(place);
}

/** A contract that the market data does not name makes up none of the offers; no data at all is unknown. */
function addContractShares(facts: Facts, world: World): number | undefined {
  const jobGroup = textOf(facts, 'targetJobGroup');
  const place = textOf(facts, 'place');
  if (jobGroup === undefined || place === undefined) return undefined;
  const shares = (listOf(facts, 'contractTypes') ?? [])
    .map((contract) => world.market(contractShareKey(contract), jobGroup, place))
    .filter((share) => typeof share === 'number');
  return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0);
}
