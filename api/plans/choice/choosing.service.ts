import type { EntityManager } from 'typeorm';
import { archivedAmong } from '../../catalogue';
import type { PublishedCatalogueService } from '../../catalogue';
import type { ProfileRow } from '../../profiles';
import type { Ranking, RecommendationsService, Scored } from '../../recommendations';
import { noteOf } from '../notes/plan-note.rules';
import type { PlanNoteKey } from '../notes/plan-note.rules';
import type { PlannedActionRow } from '../planned-action.entity';
import { pickActions } from '../plan.rules';
import { capacityOf } from './capacity.rules';
import { asIfAgreed, callsForRefused, refusedIn } from './flexibility.rules';
import type { Past } from './past.queries';
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
      actions:
        refused.length === 0
          ? actions
          : await this.withoutRefused(actions, { refused, profile: { id, facts, locale } }),
      isSensitive: (action) => isSensitive(action, (slug) => situations.get(slug)),
    };
  }

  /** Of the actions of today: without those not answered yet that the team archived since. */
  async withoutArchived<Action extends Pick<PlannedActionRow, 'status' | 'recommendationId'>>(
    manager: EntityManager,
    actions: readonly Action[],
  ): Promise<Action[]> {
    const catalogue = await this.needs.catalogues.current();
    const gone = actions
      .filter(({ status, recommendationId }) => status === 'PROPOSED' && catalogue.item(recommendationId) === undefined)
      .map(({ recommendationId }) => recommendationId);
    const archived = gone.length === 0 ? new Set<string>() : await archivedAmong(manager, gone);
    return actions.filter(({ status, recommendationId }) => status !== 'PROPOSED' || !archived.has(recommendationId));
  }

  /** Also within a transaction: everything that decides is given. */
  choose(profile: ProfileRow, { today, offer, past }: { today: string; offer: Offer; past: Past }): Chosen {
    const { history, wanted } = past;
    const capacity = capacityOf(profile.facts);
    const choice = { history, wanted, today, ranked: offer.actions, isSensitive: offer.isSensitive };
    const picked = pickActions({ ...choice, capacity, size: capacity.usual, seed: `${profile.id}:${today}` });
    return { picked, note: noteOf(picked, { ...choice, least: capacity.least }) };
  }

  private async withoutRefused(
    actions: readonly Scored[],
    { refused, profile }: { refused: readonly string[]; profile: Pick<ProfileRow, 'id' | 'facts' | 'locale'> },
  ): Promise<Scored[]> {
    const { id: profileId, facts, locale } = profile;
    const strategies = async (of: ProfileRow['facts']): Promise<string[]> =>
      (await this.needs.recommendations.rank(of, { kind: 'STRATEGY', locale, profileId })).fitting.ids();
    const fitting = new Set(await strategies(facts));
    const ifAgreed = new Set((await strategies(asIfAgreed(facts))).filter((id) => !fitting.has(id)));
    return actions.filter((action) => !callsForRefused(action, { refused, ifAgreed }));
  }
}
