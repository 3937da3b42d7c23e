import type { DataSource } from 'typeorm';
import type { Clock } from '../platform/clock';
import type { Language } from '../platform/language';
import { singleFlight } from '../platform/single-flight';
import { KnownSharesQueries, SameAudienceQueries, sameAudience } from '../targeting';
import type { AudienceService, PeopleCount, RuleInWorld } from '../targeting';
import { lintRule, rareFacts } from '../targeting/language';
import type { Lint, LintOptions, World } from '../targeting/language';
import type { RuleLint } from './lints.graphql';
import { SituationRow } from './situation.entity';

export interface LintsOptions {
  database: DataSource;
  clock: Clock;
  audiences: AudienceService;
  people: PeopleCount;
}

/** What the authors of rules may want to look at again. Rules must be sound. */
export class LintsQueries {
  private readonly shares: KnownSharesQueries;
  private readonly same: SameAudienceQueries;
  private readonly situations: () => Promise<SituationRow[]>;

  constructor({ database, clock, audiences, people }: LintsOptions) {
    this.shares = new KnownSharesQueries(people, clock);
    this.same = new SameAudienceQueries(audiences);
    this.situations = singleFlight(async () => database.manager.find(SituationRow, { order: { label: 'ASC' } }));
  }

  /** By the rule itself, and by what people give. */
  async ofRule({ rule, world }: RuleInWorld, options: LintOptions = {}): Promise<Lint[]> {
    const shareOf = await this.shares.current(world);
    return [...lintRule(rule, world, options), ...rareFacts(rule, world, { ...options, shareOf })];
  }

  async ofSituation(situation: Pick<SituationRow, 'slug' | 'rule'>, world: World): Promise<Lint[]> {
    return this.amongSituations(situation, await this.situations(), world);
  }

  /** The ids of those of these situations that have something to look at again. */
  async remarked(situations: readonly SituationRow[], world: World): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    const all = await this.situations();
    for (const one of situations) if ((await this.amongSituations(one, all, world)).length > 0) ids.add(one.id);
    return ids;
  }

  /** For how many people of the reference population a rule is TRUE, counted once a day. */
  async matchingOf(asked: RuleInWorld): Promise<number> {
    return this.same.matchingOf(asked);
  }

  private async amongSituations(
    { slug, rule }: Pick<SituationRow, 'slug' | 'rule'>,
    all: readonly SituationRow[],
    world: World,
  ): Promise<Lint[]> {
    const others = all.filter((other) => other.slug !== slug);
    const twin = await this.twinOf(
      { rule, world },
      others.map((other) => ({ ...other, world })),
    );
    return [...(await this.ofRule({ rule, world })), ...(twin ? [sameAudience(twin.label, 'SITUATION')] : [])];
  }

  /** The first of the others that reaches exactly the same people; none where the rule reaches nobody or everybody. */
  async twinOf<Other extends RuleInWorld>(asked: RuleInWorld, others: readonly Other[]): Promise<Other | undefined> {
    return this.same.twinOf(asked, others);
  }
}

export function toldIn(language: Language, lints: readonly Lint[]): RuleLint[] {
  return lints.map(({ code, path, message }) => ({ code, path, message: message[language] }));
}
