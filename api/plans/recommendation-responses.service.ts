import type { DataSource, EntityManager } from 'typeorm';
import { demandJobSeeker } from '../accounts';
import type { AuditService } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { PublishedRow } from '../catalogue';
import { optionalLengthFault, tidy } from '../platform/checks';
import type { Clock } from '../platform/clock';
import { isUuid } from '../platform/ids';
import { refuse, refuseAny } from '../platform/user-errors';
import { lockedProfile } from '../profiles';
import type { ProfileRow } from '../profiles';
import type { OwnAnswer } from '../recommendations';
import { planDay } from './choice/plan-day.rules';
import { noResponseToUndo, unknownRecommendation } from './plans.errors';
import { respondToPublished, undoOwnOpinion } from './plans.policy';
import { RecommendationResponseRow } from './recommendation-response.entity';
import type { RespondToRecommendationInput, UndoRecommendationResponseInput } from './responses.graphql';
import { MAX_REASON, canUndo } from './responses.rules';

/** What a person says of a recommendation now, with what it is needed for to show it to them. */
export interface Said {
  profile: ProfileRow;
  /** Null where it is no longer published. */
  published: PublishedRow | null;
  answer: OwnAnswer;
}

/** Records what job seekers say of recommendations, in a plan or not. */
export class RecommendationResponsesService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  async respond(viewer: Viewer, input: RespondToRecommendationInput): Promise<Said> {
    const by = demandJobSeeker(viewer, respondToPublished);
    refuseAny([optionalLengthFault('reason', input.reason, MAX_REASON)]);
    return this.database.transaction(async (tx) => {
      const profile = await lockedProfile(tx, by);
      const published = (await publishedItem(tx, input.recommendationId)) ?? refuse(unknownRecommendation);
      const key = { profileId: profile.id, recommendationId: published.id };
      const row = this.changed(await tx.findOneBy(RecommendationResponseRow, key), input, profile);
      await tx.upsert(RecommendationResponseRow, { ...key, ...row }, ['profileId', 'recommendationId']);
      const summary = 'Réponse à une recommandation';
      await this.audit.record(tx, { by, action: 'recommendationResponse.give', objectId: published.id, summary });
      return { profile, published, answer: { response: input.response, canUndo: this.isUndoable(row, profile) } };
    });
  }

  /** Puts back what was said before the last answer of today, or nothing. */
  async undo(viewer: Viewer, { recommendationId }: UndoRecommendationResponseInput): Promise<Said> {
    const by = demandJobSeeker(viewer, undoOwnOpinion);
    return this.database.transaction(async (tx) => {
      const profile = await lockedProfile(tx, by);
      const key = { profileId: profile.id, recommendationId };
      const row = isUuid(recommendationId) ? await tx.findOneBy(RecommendationResponseRow, key) : null;
      if (row === null || row.before === null || !this.isUndoable(row, profile)) return refuse(noResponseToUndo);
      const { said } = row.before;
      if (said === null) await tx.delete(RecommendationResponseRow, key);
      else
        await tx.update(RecommendationResponseRow, key, { ...said, updatedAt: new Date(said.updatedAt), before: null });
      const summary = 'Réponse à une recommandation reprise';
      await this.audit.record(tx, { by, action: 'recommendationResponse.undo', objectId: recommendationId, summary });
      const published = await publishedItem(tx, recommendationId);
      return { profile, published, answer: { response: said?.response, canUndo: false } };
    });
  }

  private changed(
    before: RecommendationResponseRow | null,
    { response, reason }: RespondToRecommendationInput,
    { timeZone }: ProfileRow,
  ): Omit<RecommendationResponseRow, 'profileId' | 'recommendationId'> {
    const now = this.clock.now();
    const said = before && {
      ...{ response: before.response, reason: before.reason },
      updatedAt: before.updatedAt.toISOString(),
    };
    return {
      ...{ response, reason: tidy(reason), updatedAt: now },
      // The same answer again, with more, is taken back with the first one.
      before: before?.response === response ? before.before : { answeredOn: planDay(timeZone, now), said },
    };
  }

  private isUndoable(row: Pick<RecommendationResponseRow, 'before'>, { timeZone }: ProfileRow): boolean {
    return canUndo(row, planDay(timeZone, this.clock.now()));
  }
}

async function publishedItem(tx: EntityManager, id: string): Promise<PublishedRow | null> {
  return isUuid(id) ? tx.findOneBy(PublishedRow, { id }) : null;
}
