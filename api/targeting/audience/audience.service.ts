import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { evictOnRejection } from '../../platform/single-flight';
import type { ReferenceIndexService } from '../../reference';
import { expandSituations, factDefinition, factsIn, parseRule } from '../language';
import type { Facts, Rule, World } from '../language';
import type { AudienceArgs } from './audience.graphql';
import type { Examples, RuleReach } from './audience.rules';
import { readReference } from './audience.queries';
import { Population, generatePeople } from '../population';
import type { RuleInWorld } from '../population';
import { refuseFaults } from '../targeting.errors';
import { tryRules } from '../targeting.policy';
import type { Worlds } from '../worlds.types';

export type { RuleInWorld } from '../population';

/** Real people, whom other areas keep: profiles plug this in. */
export interface PeopleCount {
  /** How many there are, and for how many of them each rule is TRUE. */
  count(rules: readonly Rule[], world: World): Promise<{ total: number; matching: number[] }>;
}

/** Somebody of the reference population. */
export interface SampledPerson {
  /** What they say, read when it is asked for. */
  facts: () => Facts;
  regionCode: string | undefined;
}

/** How many people the reference population holds, and where its draw starts: the same people for ever. */
const SIZE = 100_000;
const SEED = 20_261_123;

/** How many people are shown of those whom a change gains, and of those whom it loses. */
const EXAMPLES = 3;

interface AudienceNeeds {
  database: DataSource;
  clock: Clock;
  worlds: Worlds;
  index: ReferenceIndexService;
}

/** Whom rules reach in the reference population, made at the first question and kept in memory. */
export class AudienceService {
  private made: { edition: number; people: Promise<Population> } | undefined;

  constructor(private readonly needs: AudienceNeeds) {}

  /** How many people the reference population holds. */
  readonly size = SIZE;

  /** Another number once other people are drawn. */
  get edition(): number {
    return this.needs.index.edition;
  }

  async audienceOf(viewer: Viewer, { rule, replacing }: AudienceArgs): Promise<RuleReach> {
    demand(viewer, tryRules);
    const world = await this.needs.worlds.current();
    const replaces = replacing !== undefined && replacing !== null;
    const [after, before] = [parseRule(rule, world), parseRule(replaces ? replacing : { all: [] }, world)];
    refuseFaults({ rule: after.faults, replacing: before.faults });
    return this.reachOfChange(
      { rule: after.rule as Rule, world },
      replaces ? { rule: before.rule as Rule, world } : undefined,
    );
  }

  /** Whom a rule reaches, against another where one is given. Both must be sound. */
  async reachOf(rule: Rule, { replacing, world: given }: { replacing?: Rule; world?: World } = {}): Promise<RuleReach> {
    const world = given ?? (await this.needs.worlds.current());
    return this.reachOfChange({ rule, world }, replacing && { rule: replacing, world });
  }

  /** The same, where the rules before and after do not stand on the same situations. */
  async reachOfChange(after: RuleInWorld, before?: RuleInWorld): Promise<RuleReach> {
    const people = await this.population();
    const examples = (): Examples => (before ? examplesOf(people, after, before) : { gained: [], lost: [] });
    return { ...people.reach(after, before), rule: after.rule, computedAt: this.needs.clock.now(), examples };
  }

  /** One byte a person, always in the same order: 0 FALSE, 1 UNKNOWN, 2 TRUE. */
  async matchingOf(rule: Rule, given?: World): Promise<Uint8Array> {
    const world = given ?? (await this.needs.worlds.current());
    return (await this.population()).truths({ rule, world });
  }

  /** So many people of the reference population, evenly taken, with what they say and the région where they live. */
  async sample(count: number, world: World): Promise<SampledPerson[]> {
    const people = await this.population();
    const step = people.size / Math.min(count, people.size);
    return Array.from({ length: Math.min(count, people.size) }, (_, index) => {
      const person = Math.floor(index * step);
      return { facts: () => people.facts(person, world), regionCode: people.region(person) };
    });
  }

  private async population(): Promise<Population> {
    const { edition } = this.needs.index;
    if (this.made?.edition !== edition)
      this.made = { edition, people: evictOnRejection(this.make(), () => (this.made = undefined)) };
    return this.made.people;
  }

  private async make(): Promise<Population> {
    const reference = await readReference(this.needs.database);
    return new Population(await generatePeople({ size: SIZE, seed: SEED, reference }));
  }
}

function examplesOf(people: Population, after: RuleInWorld, before: RuleInWorld): Examples {
  const asked = new Set(
    [after, before].flatMap(({ rule, world }) => factsIn(expandSituations(rule, world)).flatMap(saidFacts)),
  );
  const told = (person: number): Facts =>
    Object.fromEntries(Object.entries(people.facts(person, after.world)).filter(([key]) => asked.has(key)));
  const between = (gains: RuleInWorld, loses: RuleInWorld): Facts[] =>
    people.changed({ gains, loses }, EXAMPLES).map(told);
  return { gained: between(after, before), lost: between(before, after) };
}

/** The PROFILE facts that a fact is, or is computed from. */
function saidFacts(key: string): string[] {
  const definition = factDefinition(key);
  return definition?.source === 'PROFILE' ? [key] : (definition?.derivedFrom ?? []).flatMap(saidFacts);
}
