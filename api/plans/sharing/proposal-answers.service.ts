import { IsNull, Not } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { demandJobSeeker } from '../../accounts';
import type { AuditService } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { PublishedCatalogueService, PublishedItem } from '../../catalogue';
import { published } from '../../catalogue/published';
import type { Clock } from '../../platform/clock';
import { isUuid, namedUuid } from '../../platform/ids';
import { refuse } from '../../platform/user-errors';
import { ProfileRow, lockedProfile } from '../../profiles';
import { DailyPlanRow } from '../daily-plan.entity';
import { PlannedActionRow } from '../planned-action.entity';
import { keepRevisions } from '../making/making.writes';
import type { PlansService } from '../plans.service';
import { ProposalRow } from './proposal.entity';
import { proposedBy } from './proposed-reason.rules';
import { ShareRow } from './share.entity';
import { alreadyAnswered, unknownProposal } from './sharing.errors';
import type { AnswerProposalInput, Proposal } from './sharing.graphql';
import { answerOwnProposal } from './sharing.policy';

interface Needs {
  audit: AuditService;
  catalogues: PublishedCatalogueService;
  plans: PlansService;
}

interface Answered {
  proposal: Proposal;
  plannedAction: PlannedActionRow | null;
}

interface Accepted {
  profileId: string;
  /** ISO day of a plan that is made. */
  date: string;
  item: PublishedItem;
  from: string;
}

/** What people answer to the actions that were proposed to them. */
export class ProposalAnswersService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  async answer(viewer: Viewer, { id, accept }: AnswerProposalInput): Promise<Answered> {
    const by = demandJobSeeker(viewer, answerOwnProposal);
    const { profileId } = by;
    const catalogue = await this.needs.catalogues.current();
    const date = accept ? await this.dayOf(profileId) : undefined;
    return this.database.transaction(async (tx) => {
      const { locale } = await lockedProfile(tx, by);
      const row = isUuid(id) ? await tx.findOneBy(ProposalRow, { profileId, id }) : null;
      const item = row === null ? undefined : catalogue.item(row.recommendationId);
      if (row === null || item === undefined) return refuse(unknownProposal);
      if (row.status !== 'PROPOSED') return refuse(alreadyAnswered);
      const { label: from } = await tx.findOneByOrFail(ShareRow, { profileId, id: row.shareId });
      const answered = { status: accept ? 'ACCEPTED' : 'DECLINED', answeredAt: this.clock.now() } as const;
      await tx.update(ProposalRow, { profileId, id }, answered);
      const plannedAction = date === undefined ? null : await this.plan(tx, { profileId, date, item, from });
      const summary = 'Réponse à une action proposée';
      await this.needs.audit.record(tx, { by, action: 'proposal.answer', objectId: id, summary });
      return { proposal: { ...row, ...answered, from, recommendation: published(item, locale) }, plannedAction };
    });
  }

  /** Today's plan is made first, outside of the transaction: ranking asks for connections of its own. */
  private async dayOf(profileId: string): Promise<string | undefined> {
    const profile = await this.database.manager.findOneBy(ProfileRow, { id: profileId });
    return profile === null ? undefined : (await this.needs.plans.planOf(profile, { isReadOnly: false })).date;
  }

  /** At the end of the day's plan, unless it holds the action already. */
  private async plan(tx: EntityManager, { profileId, date, item, from }: Accepted): Promise<PlannedActionRow> {
    const planned = await tx.findOneBy(PlannedActionRow, { profileId, date, recommendationId: item.id });
    if (planned !== null) return planned;
    await keepRevisions(tx, [item]);
    const others = await tx.find(PlannedActionRow, {
      where: { profileId, date },
      order: { position: 'DESC' },
      take: 1,
    });
    const row: PlannedActionRow = {
      ...{ id: namedUuid(`${profileId}:${date}:${item.id}`), profileId, date },
      ...{ position: (others[0]?.position ?? -1) + 1, status: 'ACCEPTED', recommendationId: item.id },
      ...{ revisionNumber: item.revisionNumber, reasons: proposedBy(from), snoozedUntil: null, useful: null },
      ...{ reason: null, before: null, updatedAt: this.clock.now() },
    };
    await tx.insert(PlannedActionRow, row);
    // A day that had nothing left has something now.
    await tx.update(DailyPlanRow, { profileId, date, note: Not(IsNull()) }, { note: 'LITTLE_LEFT' });
    return row;
  }
}
