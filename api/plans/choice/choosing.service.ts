import type { EntityManager } from 'typeorm';
import { archivedAmong } from '../../catalogue';
import type { PublishedCatalogueService } from '../../catalogue';
import type { ProfileRow } from '../../profiles';
import type { Ranking, RecommendationsService, Scored, Trial } from '../../recommendations';
import { isSensitive } from '../../recommendations/reasons';
import { noteOf } from '../notes/plan-note.rules';
import type { PlanNoteKey } from '../notes/plan-note.rules';
import type { PlannedActionRow } from '../planned-action.entity';
import { pickActions } from '../plan.rules';
import { capacityOf } from './capacity.rules';
import { asIfAgreed, callsForRefused, refusedIn, servesNoneOf } from './flexibility.rules';
import type { Past } from './past.queries';

/** What a plan may be made of. */
export interface Offer {
  /** Of actions. */
  ranking: Ranking;
  /** Without what calls for something that the person refused. */
  actions: readonly Scored[];
  /** The same, with what an experiment keeps from the person. */
  offered: readonly Scored[];
  isSensitive: (action: Scored) => boolean;
}

export interface Chosen {
  picked: Scored[];
  note: PlanNoteKey | null;
  /** The experiments that the person meets, or would meet, by this plan. */
  met: Trial[];
}

type Person = Pick<ProfileRow, 'id' | 'facts' | 'locale'>;

interface Needs {
  recommendations: RecommendationsService;
  catalogues: PublishedCatalogueService;
}

/** Chooses the actions of a person's day. */
export class ChoosingService {
  constructor(private readonly needs: Needs) {}

  /** Outside of any transaction: ranking asks for connections of its own. */
  async offerFor({ id, facts, locale }: Person): Promise<Offer> {
    const { recommendations, catalogues } = this.needs;
    const { situations } = await catalogues.current();
    const ranking = await recommendations.rank(facts, { kind: 'ACTION', locale, profileId: id });
    const refused = refusedIn(facts);
    const fitting = refused.length === 0 ? [] : ranking.idsThatFit('STRATEGY');
    const allowed = async (actions: readonly Scored[]): Promise<readonly Scored[]> =>
      refused.length === 0 ? actions : this.withoutRefused(actions, { refused, fitting, facts });
    const withheld = ranking.withholds ? ranking.offered.compatible().everything() : undefined;
    const actions = await allowed(ranking.fitting.everything());
    return {
      ranking,
      actions,
      offered: withheld === undefined ? actions : await allowed(withheld),
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
    const choice = { history, wanted, today, fitting: offer.actions, isSensitive: offer.isSensitive };
    const pick = (fitting: readonly Scored[]): Scored[] =>
      pickActions({ ...choice, fitting, capacity, size: capacity.usual, seed: `${profile.id}:${today}` });
    const picked = pick(offer.actions);
    const given = (): Scored[] => (offer.offered === offer.actions ? picked : pick(offer.offered));
    return { picked, note: noteOf(picked, { ...choice, least: capacity.least }), met: offer.ranking.met(given) };
  }

  /** `fitting`: the strategies that fit. */
  private async withoutRefused(
    actions: readonly Scored[],
    { refused, fitting, facts }: { refused: readonly string[]; fitting: readonly string[]; facts: Person['facts'] },
  ): Promise<Scored[]> {
    const fits = new Set(fitting);
    // Most people are offered none, and need not be ranked again.
    const ifAgreed = actions.some((action) => servesNoneOf(fits, action))
      ? (await this.needs.recommendations.idsThatFit(asIfAgreed(facts), 'STRATEGY')).filter((id) => !fits.has(id))
      : [];
    const asking = { refused, ifAgreed: new Set(ifAgreed) };
    return actions.filter((action) => !callsForRefused(action, asking));
  }
}
