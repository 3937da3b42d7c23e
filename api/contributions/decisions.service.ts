import type { EntityManager } from 'typeorm';
import type { Staff } from '../accounts';
import type { DraftsService } from '../catalogue';
import type { Clock } from '../platform/clock';
import { isUuid } from '../platform/ids';
import { refuse } from '../platform/user-errors';
import { ContributionMessageRow } from './contribution-message.entity';
import type { ContributionRow } from './contribution.entity';
import type { DecideContributionInput } from './contribution-inputs.graphql';
import { makesNoRecommendation, reasonRequired, retiredReason, unknownReason, unknownRecommendation } from './contributions.errors';
import { BECOMES, CLAIM_MS } from './moderation.rules';
import { RefusalReasonRow } from './refusal-reason.entity';
import type { ContributionAction } from './vocabulary.rules';

export interface Decision {
  tx: EntityManager;
  by: Staff;
  row: ContributionRow;
  input: DecideContributionInput;
}

export type Effects = Partial<Pick<ContributionRow, 'claimedById' | 'claimExpiresAt' | 'refusalReason' | 'recommendationId'>>;

const UNCLAIMED = { claimedById: null, claimExpiresAt: null };

/** What each allowed action does besides the change of status. */
export class DecisionsService {
  readonly effects: Readonly<Record<ContributionAction, (decision: Decision) => Promise<Effects>>> = {
    CLAIM: async ({ by }) => ({ claimedById: by.id, claimExpiresAt: new Date(this.clock.now().getTime() + CLAIM_MS) }),
    RELEASE: async () => UNCLAIMED,
    ACCEPT: async (decision) => ({ ...UNCLAIMED, recommendationId: await this.recommendationFor(decision) }),
    REFUSE: async (decision) => ({ ...UNCLAIMED, refusalReason: await this.tell(decision) }),
  };

  constructor(
    private readonly clock: Clock,
    private readonly drafts: DraftsService,
  ) {}

  private async recommendationFor({ tx, by, row, input }: Decision): Promise<string | null> {
    const kind = BECOMES[row.kind];
    const existing = input.recommendationId ?? null;
    if (kind === null) return existing === null ? null : refuse(makesNoRecommendation);
    if (existing === null) return this.drafts.createFrom(tx, by, { ...row, kind });
    const isKnown = isUuid(existing) && (await this.drafts.exists(tx, existing));
    return isKnown ? existing : refuse(unknownRecommendation);
  }

  /** Sends the reason's message to the contributor, and gives its key. */
  private async tell({ tx, row, input }: Decision): Promise<string> {
    if (!input.reason) return refuse(reasonRequired);
    const reason = (await tx.findOneBy(RefusalReasonRow, { key: input.reason })) ?? refuse(unknownReason);
    if (reason.retired) return refuse(retiredReason);
    await tx.insert(ContributionMessageRow, { contributionId: row.id, sentAt: this.clock.now(), fromStaff: true, body: reason.message });
    return reason.key;
  }
}
