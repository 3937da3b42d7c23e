import type { EntityManager } from 'typeorm';
import type { Staff } from '../../accounts/permissions';
import type { DraftsService } from '../../catalogue';
import { tidy } from '../../platform/checks';
import { isUuid } from '../../platform/ids';
import { refuse } from '../../platform/user-errors';
import { ContributionMessageRow } from '../contribution-message.entity';
import { ContributionRow } from '../contribution.entity';
import { NO_CLAIM } from '../contribution.writes';
import type { CorrespondenceService } from '../follow-up/correspondence.service';
import type { DecideContributionInput } from '../moderation.graphql';
import { makesNoRecommendation, messageRequired, unknownRecommendation } from '../contributions.errors';
import { currentWords } from '../corrections.queries';
import { NO_ORIGINAL, originalOf } from './duplicates.queries';
import { RECOMMENDATION_KIND, CLAIM_MS, UNDO_MS } from './moderation.rules';
import type { StateBefore, LastDecision } from './moderation.rules';
import type { OffersPort } from '../offers.types';
import { maskPersonalData, personalDataIn } from '../../guard';
import { englishRefusal, refusalMessage } from './refusal-message.rules';
import { usableReason } from './refusals.queries';
import type { ContributionAction, OfferKind } from '../vocabulary.rules';
import type { TerritoryScope } from '../../team';
import { answerDue } from '../../team/working-days';

export interface Decision {
  tx: EntityManager;
  by: Staff;
  row: ContributionRow;
  input: DecideContributionInput;
  /** The one moment of the decision: what is queued with it is known by it. */
  now: Date;
  /** What the staff member sees. */
  scope: TerritoryScope;
}

export type Effects = Partial<ContributionRow>;

/** After a decision: nobody claims it and no answer is due. */
const SETTLED = { ...NO_CLAIM, dueAt: null };

/** What each allowed action does besides the change of status. */
export class DecisionsService {
  readonly effects: Readonly<Record<ContributionAction, (decision: Decision) => Promise<Effects>>> = {
    CLAIM: async (decision) => claimOf(decision),
    RELEASE: async () => NO_CLAIM,
    REQUEST_CORRECTION: async (decision) =>
      this.decided(decision, {
        messageId: await this.write(decision, tidy(decision.input.message) ?? refuse(messageRequired)),
      }),
    ACCEPT: async (decision) => this.accept(decision),
    REFUSE: async (decision) => this.refuse(decision),
    MARK_DUPLICATE: async (decision) => ({
      ...(await originalOf(decision)),
      ...this.decided(decision, {}),
    }),
    MARK_SPAM: async (decision) => this.decided(decision, {}),
    REOPEN: async (decision) => this.reopen(decision),
    UNDO: async (decision) => this.undo(decision),
  };

  constructor(
    private readonly needs: { drafts: DraftsService; correspondence: CorrespondenceService; offers: OffersPort },
  ) {}

  /** Keeps how it was, so that the decision can be undone. */
  private decided({ by, row, now }: Decision, made: Partial<Omit<LastDecision, 'before'>>): Effects {
    const before: StateBefore = {
      status: row.status,
      refusalReason: row.refusalReason,
      recommendationId: row.recommendationId,
      duplicateOfContributionId: row.duplicateOfContributionId,
      duplicateOfRecommendationId: row.duplicateOfRecommendationId,
      dueAt: row.dueAt?.toISOString() ?? null,
    };
    return {
      ...SETTLED,
      decidedById: by.id,
      decidedAt: now,
      lastDecision: { before, messageId: null, draftId: null, ...made },
    };
  }

  private async accept(decision: Decision): Promise<Effects> {
    const { tx, by, row, input, now } = decision;
    const kind = RECOMMENDATION_KIND[row.kind];
    await this.needs.correspondence.queueAcceptance(tx, row, now);
    const existing = input.recommendationId ?? null;
    if (kind === null) {
      if (existing !== null) return refuse(makesNoRecommendation);
      await this.makePartner(decision);
      return this.decided(decision, {});
    }
    if (existing === null) {
      const { title, body } = await currentWords(tx, row);
      // Editors read the draft: they need no telephone number.
      const draftId = await this.needs.drafts.createFrom(tx, by, {
        ...row,
        kind,
        title: maskPersonalData(title),
        body: maskPersonalData(body),
        link: isPersonal(row.link) ? null : row.link,
      });
      return { ...this.decided(decision, { draftId }), recommendationId: draftId };
    }
    const isKnown = isUuid(existing) && (await this.needs.drafts.exists(tx, existing));
    return isKnown ? { ...this.decided(decision, {}), recommendationId: existing } : refuse(unknownRecommendation);
  }

  private async makePartner({ tx, by, row, now }: Decision): Promise<void> {
    const { title, body } = await currentWords(tx, row);
    const { id: contributionId } = row;
    const link = isPersonal(row.link) ? null : row.link;
    const offer = { contributionId, kind: row.kind as OfferKind, title, body, link };
    await this.needs.offers.makePartner(tx, { ...offer, acceptedBy: by, at: now });
  }

  private async refuse(decision: Decision): Promise<Effects> {
    const reason = await usableReason(decision.tx, decision.input.reason);
    const { row, input } = decision;
    const [body, bodyEn] = [refusalMessage(reason, row, input.message), englishRefusal(reason, row)];
    const messageId = await this.write(decision, body, bodyEn);
    return { ...this.decided(decision, { messageId }), refusalReason: reason.key };
  }

  /** The message leaves once the decision can no longer be undone. Gives its id. */
  private async write({ tx, row, now }: Decision, body: string, bodyEn: string | null = null): Promise<string> {
    return this.needs.correspondence.write(tx, row, { body, bodyEn, sentAt: after(now, UNDO_MS) });
  }

  /** Back into the queue, with a new date by which to answer. What had not left yet does not leave. */
  private async reopen({ tx, row, now }: Decision): Promise<Effects> {
    await this.needs.offers.removePartner(tx, row.id);
    const messageId = row.lastDecision?.messageId;
    if (messageId)
      await tx
        .createQueryBuilder()
        .delete()
        .from(ContributionMessageRow)
        .where('id = :messageId AND sent_at > :now', { messageId, now })
        .execute();
    return {
      ...NO_CLAIM,
      ...NO_ORIGINAL,
      refusalReason: null,
      recommendationId: null,
      dueAt: answerDue(now),
    };
  }

  /** Restores the state before the decision. If it was in review, the claim goes to whoever undoes. */
  private async undo(decision: Decision): Promise<Effects> {
    const { tx, row } = decision;
    await this.needs.offers.removePartner(tx, row.id);
    const { before, messageId, draftId } = row.lastDecision as LastDecision;
    if (messageId !== null) await tx.delete(ContributionMessageRow, { id: messageId });
    if (draftId !== null) await this.takeAway(tx, row, draftId);
    const { status, dueAt, ...put } = before;
    const claim = status === 'IN_REVIEW' ? claimOf(decision) : NO_CLAIM;
    return {
      ...claim,
      ...put,
      decidedById: null,
      decidedAt: null,
      dueAt: dueAt === null ? null : new Date(dueAt),
    };
  }

  /** The draft that the acceptance made, unless other contributions went into it since. */
  private async takeAway(tx: EntityManager, { id }: ContributionRow, draftId: string): Promise<void> {
    await tx.update(ContributionRow, { id }, { recommendationId: null });
    const isUsed = await tx.existsBy(ContributionRow, [
      { recommendationId: draftId },
      { duplicateOfRecommendationId: draftId },
    ]);
    if (!isUsed) await this.needs.drafts.discard(tx, draftId);
  }
}

/** A masked link leads nowhere: one that holds an address or a number is left out. */
function isPersonal(link: string | null): boolean {
  return personalDataIn(link ?? '').length > 0;
}

function claimOf({ by, now }: Decision): Pick<ContributionRow, 'claimedById' | 'claimExpiresAt'> {
  return { claimedById: by.id, claimExpiresAt: after(now, CLAIM_MS) };
}

function after(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds);
}
