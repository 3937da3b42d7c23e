import departements from '@etalab/decoupage-administratif/data/departements.json';
import { FACT_DEFINITIONS, type Condition, type Facts, type FactValue, type World } from '../../api/targeting/language';
import { operatorsOf, type FactDefinition } from '../../api/targeting/language/facts';
import { type Operator } from '../../api/targeting/language/types';

/** From 0 to 1, as `seeded` gives. */
export type Random = () => number;

export function oneOf<One>(random: Random, list: readonly One[]): One {
  return list[Math.floor(random() * list.length)] as One;
}

/** So many different ones, in a random order. */
export function someOf<One>(random: Random, list: readonly One[], count: number): One[] {
  const left = [...list];
  for (let index = 0; index < Math.min(count, left.length); index += 1) {
    const other = index + Math.floor(random() * (left.length - index));
    [left[index], left[other]] = [left[other] as One, left[index] as One];
  }
  return left.slice(0, count);
}

export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** 560 codes made like those of ROME, which has about as many. */
const jobGroups = [...'ABCDEFGHIJKLMN'].flatMap((letter) =>
  [11, 12, 13, 14, 15, 16, 17, 18].flatMap((domain) => [1, 2, 3, 4, 5].map((group) => `${letter}${domain}0${group}`)),
);

const regionOf = new Map(
  departements.filter(({ zone }) => zone !== 'com').map(({ code, region }) => [code, `reg-${region}`]),
);
const codes = [...regionOf.keys()];

/** Forty communes to a département. */
const drawCommune = (random: Random): string =>
  `${oneOf(random, codes).padEnd(3, '0').slice(0, 3)}${between(random, 10, 49)}`;

function chainOf(code: string): readonly string[] {
  if (code.startsWith('reg-')) return [code];
  if (code.startsWith('dep-')) return [code, regionOf.get(code.slice(4)) ?? ''];
  const departement = regionOf.has(code.slice(0, 3)) ? code.slice(0, 3) : code.slice(0, 2);
  return [code, `dep-${departement}`, regionOf.get(departement) ?? ''];
}

const chains = new Map<string, readonly string[]>();

/** A world of places; it knows no situation, and no market. */
export const benchWorld: World = {
  today: '2026-03-01',
  placeChain(code) {
    const chain = chains.get(code) ?? chainOf(code);
    chains.set(code, chain);
    return chain;
  },
  placeLabel: (code) => code,
  population: () => undefined,
  urbanUnitSize: () => undefined,
  jobGroupLabel: (code) => code,
  jobLabel: (code) => code,
  situation: () => undefined,
  market: () => undefined,
};

const bounds: Readonly<Record<string, readonly [number, number]>> = {
  age: [16, 65],
  birthYear: [1961, 2010],
  birthMonth: [1, 12],
  interviewCount: [0, 20],
  difficultyCount: [0, 8],
  searchMonths: [0, 36],
  interviewsPerMonth: [0, 8],
  market: [0, 100],
};

function drawNumber(random: Random, { key, unit }: FactDefinition): number {
  const [from, to] = bounds[key] ?? [0, 100];
  return between(random, from, to) * (unit?.startsWith('EUR') ? 500 : 1);
}

/** A value that somebody may have, or that a rule may ask for. */
export function drawValue(random: Random, definition: FactDefinition): boolean | number | string {
  const { type, choices = [] } = definition;
  switch (type) {
    case 'BOOLEAN':
      return random() < 0.5;
    case 'ENUM':
    case 'ENUM_SET':
      return oneOf(random, choices).value;
    case 'DATE':
      return `202${between(random, 3, 5)}-${between(random, 10, 12)}-${between(random, 10, 28)}`;
    case 'JOB':
      return String(between(random, 10_000, 14_000));
    case 'JOB_GROUP':
      return oneOf(random, jobGroups);
    case 'PLACE':
      return drawPlace(random, { communes: 0.85, departements: 0.1 });
    default:
      return drawNumber(random, definition);
  }
}

/** Regions otherwise. */
function drawPlace(random: Random, share: { communes: number; departements: number }): string {
  const width = random();
  if (width < share.communes) return drawCommune(random);
  return width < share.communes + share.departements
    ? `dep-${oneOf(random, codes)}`
    : (regionOf.get(oneOf(random, codes)) ?? '');
}

/** Someone of whom half of the facts are known, drawn at random: job and place may be among them. As `completeFacts` leaves them. */
export function drawPerson(random: Random): Facts {
  const known = someOf(random, FACT_DEFINITIONS, FACT_DEFINITIONS.length / 2);
  return Object.fromEntries(known.map((definition) => [definition.key, drawFact(random, definition)]));
}

function drawFact(random: Random, definition: FactDefinition): FactValue {
  const { type, choices = [] } = definition;
  if (type !== 'ENUM_SET') return drawValue(random, definition);
  return someOf(random, choices, between(random, 0, 3)).map(({ value }) => value);
}

export function drawPeople(random: Random, count: number): Facts[] {
  return Array.from({ length: count }, () => drawPerson(random));
}

/** One to four of what `under` asks for, wide and narrow: "M", "M18", "M1805"; départements and some régions. */
export function drawUnder(random: Random, { type }: FactDefinition): string[] {
  const count = oneOf(random, [1, 1, 1, 1, 2, 2, 3, 4]);
  const draw =
    type === 'PLACE'
      ? () => drawPlace(random, { communes: 0, departements: 0.85 })
      : () => oneOf(random, jobGroups).slice(0, oneOf(random, [1, 3, 3, 3, 5, 5, 5, 5, 5, 5]));
  return [...new Set(Array.from({ length: count }, draw))];
}

/** A condition on any fact with any of its operators, each as likely. */
export function drawCondition(random: Random, definition = oneOf(random, FACT_DEFINITIONS)): Condition {
  const [fact, op] = [definition.key, oneOf(random, operatorsOf(definition))];
  if (op === 'known') return { fact, op };
  if (op === 'under') return { fact, op, value: drawUnder(random, definition) };
  return { fact, op, value: lists.includes(op) ? drawList(random, definition) : drawValue(random, definition) };
}

const lists: readonly Operator[] = ['in', 'hasAny', 'hasAll'];

function drawList(random: Random, definition: FactDefinition): (number | string)[] {
  const values = Array.from({ length: between(random, 1, 3) }, () => drawValue(random, definition));
  return [...new Set(values)].filter((value) => typeof value !== 'boolean');
}
