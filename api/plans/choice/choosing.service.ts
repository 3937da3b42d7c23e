import type { EntityManager } from 'typeorm';
import { archivedAmong } from '../../catalogue';
import type { PublishedCatalogueService } from '../../catalogue';
import type { ProfileRow } from '../../profiles';
import type { Ranking, RecommendationsService, Scored } from '../../recommendations';
import { noteOf } from '../notes/plan-note.rules';
import type { PlanNoteKey } from '../notes/plan-note.rules';
import type { PlannedActionRow } from '../planned-action.entity';
import { pickActions } from '../plan.rules';
import { pastOf } from '../plans.queries';
import { capacityOf } from './capacity.rules';
import { asIfAgreed, callsForRefused, refusedIn } from './flexibility.rules';
import { isSensitive } from './sensitive.rules';

/** What a plan may be made of. */
export interface Offer {
  /** Of actions. */
  ranking: Ranking;
  /** Without what calls for something that the person refused. */
  actions: readonly Scored[];
  isSensitive: (action: Scored) => boolean;
}

export interface Chosen {
  picked: Scored[];
  note: PlanNoteKey | null;
}

interface Needs {
  recommendations: RecommendationsService;
  catalogues: PublishedCatalogueService;
}

/** Chooses the actions of a person's day. */
export class ChoosingService {
  constructor(private readonly needs: Needs) {}

  /** Outside of any transaction: ranking asks for connections of its own. */
  async offerFor({ id, facts, locale }: ProfileRow): Promise<Offer> {
    const { recommendations, catalogues } = this.needs;
    const ranking = await recommendations.rank(facts, { kind: 'ACTION', locale, profileId: id });
    const actions = ranking.fitting.best(Infinity);
    const { situations } = await catalogues.current();
    const refused = refusedIn(facts);
    return {
      ranking,
      actions: refused.length === 0 ? actions : await this.withoutRefused(actions, { refused, facts }),
      isSensitive: (action) => isSensitive(action, (slug) => situations.get(slug)),
    };
  }

  /** Of a day's actions: without those not answered yet that the team archived since. */
  async withoutArchived(manager: EntityManager, actions: readonly PlannedActionRow[]): Promise<PlannedActionRow[]> {
    const catalogue = await this.needs.catalogues.current();
    const gone = actions
      .filter(({ status, recommendationId }) => status === 'PROPOSED' && catalogue.item(recommendationId) === undefined)
      .map(({ recommendationId }) => recommendationId);
    const archived = gone.length === 0 ? new Set<string>() : await archivedAmong(manager, gone);
    return actions.filter(({ status, recommendationId }) => status !== 'PROPOSED' || !archived.has(recommendationId));
  }

  async choose(
    manager: EntityManager,
    profile: ProfileRow,
    { today, offer }: { today: string; offer: Offer },
  ): Promise<Chosen> {
    const { history, wanted } = await pastOf(manager, profile);
    const capacity = capacityOf(profile.facts);
    const choice = { history, wanted, today, ranked: offer.actions, isSensitive: offer.isSensitive };
    const picked = pickActions({ ...choice, capacity, size: capacity.usual, seed: `${profile.id}:${today}` });
    return { picked, note: noteOf(picked, { ...choice, least: capacity.least }) };
  }

  private async withoutRefused(
    actions: readonly Scored[],
    { refused, facts }: Pick<ProfileRow, 'facts'> & { refused: readonly string[] },
  ): Promise<Scored[]> {
    const strategies = async (of: ProfileRow['facts']): Promise<string[]> =>
      this.needs.recommendations.idsThatFit(of, 'STRATEGY');
    const fitting = new Set(await strategies(facts));
    const ifAgreed = new Set((await strategies(asIfAgreed(facts))).filter((id) => !fitting.has(id)));
    return actions.filter((action) => !callsForRefused(action, { refused, ifAgreed }));
  }
}
