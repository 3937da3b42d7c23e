import { factDefinition, FACT_DEFINITIONS, expandSituations } from '../language';
import type { FactValue, Facts, Rule, World } from '../language';
import type { Reach } from '../audience/audience.rules';
import type { Column } from './columns';
import { changeOf, countByGroup, countTruths, truthsOf } from './counting';
import type { Change, CompiledRule } from './counting';
import { derivedColumns } from './derived';
import type { People } from './people';
import { regionOfEach } from './regions';
import { UNKNOWN_TRUTH, TRUE, truthTable } from './truth-table';

/** A rule and the situations, places and day that it stands on. */
export interface RuleInWorld {
  rule: Rule;
  world: World;
}

/** People in columns, of whom whole rules are asked at once. Facts that are computed get their columns when first asked for. */
export class Population {
  readonly size: number;
  private readonly regionOf: Uint8Array;
  /** Régions, largest first, with their people. */
  private readonly regions: readonly { region: number; population: number }[];
  private day = '';
  private readonly columns = new Map<string, Column>();

  constructor(private readonly people: People) {
    this.size = people.size;
    const { regions } = people.places;
    this.regionOf = regionOfEach(people);
    const everybody = countByGroup(new Uint8Array(this.size).fill(TRUE), this.regionOf, regions.length);
    this.regions = everybody
      .map((population, region) => ({ region, population }))
      .toSorted((left, right) => right.population - left.population);
  }

  /** One byte a person, always in the same order: 0 FALSE, 1 UNKNOWN, 2 TRUE. The rule must be sound. */
  truths({ rule, world }: RuleInWorld): Uint8Array {
    return truthsOf(this.counting(expandSituations(rule, world), world), this.size);
  }

  reach(after: RuleInWorld, before?: RuleInWorld): Reach {
    const truths = this.truths(after);
    const change = before && changeOf(truths, this.truths(before));
    return {
      population: this.size,
      ...countTruths(truths),
      gained: change ? countTruths(change.gained).matching : null,
      lost: change ? countTruths(change.lost).matching : null,
      byRegion: this.byRegion(truths, change),
    };
  }

  /** The first people whom only one of two rules reaches. */
  changed({ gains, loses }: { gains: RuleInWorld; loses: RuleInWorld }, count: number): number[] {
    const [isIn, wasIn] = [this.truths(gains), this.truths(loses)];
    const people: number[] = [];
    for (let person = 0; person < this.size && people.length < count; person += 1)
      if (isIn[person] === TRUE && wasIn[person] !== TRUE) people.push(person);
    return people;
  }

  /** What a person says: PROFILE facts. */
  facts(person: number, world: World): Facts {
    const pairs = [...this.people.columns.keys()].map((key): [string, FactValue | undefined] => {
      const { codes, values } = this.column(key, world);
      return [key, values[codes[person] as number]];
    });
    return Object.fromEntries(pairs.filter((pair): pair is [string, FactValue] => pair[1] !== undefined));
  }

  /** The code of the région where a person lives; undefined where it is not known. */
  region(person: number): string | undefined {
    return this.people.places.regions[this.regionOf[person] as number];
  }

  private byRegion(truths: Uint8Array, change?: Change): Reach['byRegion'] {
    const codes = this.people.places.regions;
    const count = (people: Uint8Array): number[] => countByGroup(people, this.regionOf, codes.length);
    const matching = count(truths);
    const [gained, lost] = change ? [count(change.gained), count(change.lost)] : [];
    return this.regions.map(({ region, population }) => ({
      placeCode: codes[region] as string,
      population,
      matching: matching[region] as number,
      gained: gained?.[region] ?? null,
      lost: lost?.[region] ?? null,
    }));
  }

  /** `rule` is written out: a situation that is left is known to nobody, or reaches itself. */
  private counting(rule: Rule, world: World): CompiledRule {
    const each = (parts: readonly Rule[]): CompiledRule[] =>
      parts.map((part) => this.counting(part, world)).toSorted(simplestFirst);
    if ('all' in rule) return { kind: 'ALL', parts: each(rule.all) };
    if ('any' in rule) return { kind: 'ANY', parts: each(rule.any) };
    if ('none' in rule) return { kind: 'NOT', part: { kind: 'ANY', parts: each(rule.none) } };
    if ('situation' in rule) return { kind: 'SAME', truth: UNKNOWN_TRUTH };
    const column = this.column(rule.fact, world);
    return { kind: 'LOOKED_UP', codes: column.codes, table: truthTable(rule, column, world) };
  }

  private column(key: string, world: World): Column {
    if (this.day !== world.today) this.columns.clear();
    this.day = world.today;
    if (!this.columns.has(key)) for (const [made, column] of this.made(key, world)) this.columns.set(made, column);
    return this.columns.get(key) as Column;
  }

  private made(key: string, world: World): Map<string, Column> {
    const stored = this.people.columns.get(key);
    if (stored !== undefined) {
      const { codes, drawn, valueOf, classOf } = stored;
      return new Map([
        [key, { codes, values: Array.from(drawn, (draw) => valueOf(draw, world.today)), ...(classOf && { classOf }) }],
      ]);
    }
    const sources = factDefinition(key)?.derivedFrom ?? [];
    if (sources.length === 0) return new Map([[key, { codes: new Uint8Array(this.size), values: [] }]]);
    return derivedColumns(
      computedFrom(sources),
      sources.map((source) => ({ key: source, column: this.column(source, world) })),
      world,
    );
  }
}

/** The facts that are computed from exactly these. */
function computedFrom(sources: readonly string[]): string[] {
  return FACT_DEFINITIONS.filter(({ derivedFrom }) => derivedFrom?.join() === sources.join()).map(({ key }) => key);
}

/** Conditions settle a group for less than groups do. */
function simplestFirst(left: CompiledRule, right: CompiledRule): number {
  return Number('parts' in left || 'part' in left) - Number('parts' in right || 'part' in right);
}
