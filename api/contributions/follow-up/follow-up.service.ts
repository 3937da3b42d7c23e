import type { DataSource, EntityManager } from 'typeorm';
import { MoreThan } from 'typeorm';
import type { AuditService } from '../../accounts';
import { ANONYMOUS } from '../../accounts/permissions';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { emailFault, lengthFault, optionalLengthFault, tidy } from '../../platform/checks';
import type { Clock } from '../../platform/clock';
import { tokenHash } from '../../platform/tokens';
import { refuse, refuseAny } from '../../platform/user-errors';
import type { AddressLimitsService } from '../../guard';
import { ContributionCorrectionRow } from '../contribution-correction.entity';
import { ContributionMessageRow } from '../contribution-message.entity';
import { ContributionRow } from '../contribution.entity';
import { NO_CLAIM, advance } from '../contribution.writes';
import type { ReplyToModeratorInput } from '../contribution-inputs.graphql';
import { emptyReply, linkEnded, stepForbidden } from '../contributions.errors';
import { followContributions, replyToModerators } from '../contributions.policy';
import type { NoticesService } from '../../team';
import { tellAnswer } from './answer-notices.writes';
import type { CorrespondenceService } from './correspondence.service';
import { NOBODY, eraseIdentity } from './erasure.writes';
import type { ContributionLinks } from '../contribution-links.rules';
import { currentWords } from '../corrections.queries';
import { FOLLOW_UP_MS, unreadableFaults } from '../intake/intake.rules';
import { CONTRIBUTOR_STEPS, statusAfterSystemStep, toldStatus } from '../triage/moderation.rules';
import type { ContributorStep } from '../triage/moderation.rules';
import type { OffersPort } from '../offers.types';
import type { ContributionStatus } from '../vocabulary.rules';
import { answerDue } from '../../team/working-days';

/** What a decision that nobody was told of had set. */
const UNDECIDED = {
  refusalReason: null,
  recommendationId: null,
  duplicateOfContributionId: null,
  duplicateOfRecommendationId: null,
};

/** What the contributor sees and does by the secret link. */
export class FollowUpService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: {
      audit: AuditService;
      correspondence: CorrespondenceService;
      limits: AddressLimitsService;
      offers: OffersPort;
      links: ContributionLinks;
      notices: NoticesService;
    },
  ) {}

  /** Null for a secret that nobody was given, or whose year is over. */
  async follow(viewer: Viewer, trackingToken: string): Promise<ContributionRow | null> {
    demand(viewer, followContributions);
    return this.find(this.database.manager, trackingToken);
  }

  /** Throws RATE_LIMITED. */
  async reply(viewer: Viewer, input: ReplyToModeratorInput, address: string): Promise<ContributionRow> {
    demand(viewer, replyToModerators);
    const [title, body, message] = [tidy(input.title), tidy(input.body), tidy(input.message)];
    refuseAny(faultsOf({ title, body, message }));
    return this.database.transaction(async (tx) => {
      await this.needs.limits.consume(tx, 'REPLY', { viewer, address });
      const { row, to } = await this.step(tx, input.trackingToken, 'REPLY');
      await this.correct(tx, row, { title, body });
      if (message !== null)
        await tx.insert(ContributionMessageRow, {
          contributionId: row.id,
          sentAt: this.clock.now(),
          fromStaff: false,
          body: message,
        });
      await this.needs.audit.record(tx, {
        by: viewer,
        action: 'contribution.reply',
        objectId: row.id,
        summary: 'Réponse de la personne',
        before: { status: row.status },
        after: { status: to },
      });
      await tellAnswer(tx, this.needs.notices, row);
      return this.applyStep(tx, row, { ...UNDECIDED, status: to, dueAt: answerDue(this.clock.now()) });
    });
  }

  /** Sends the link itself to an address, which is not kept. The answer is the same whether a mail leaves or not. Throws RATE_LIMITED. */
  async sendLink(
    viewer: Viewer,
    { trackingToken, email }: { trackingToken: string; email: string },
    address: string,
  ): Promise<void> {
    demand(viewer, followContributions);
    const to = tidy(email);
    refuseAny([to === null ? emailFault('email', '') : emailFault('email', to)]);
    await this.database.transaction(async (tx) => {
      await this.needs.limits.consume(tx, 'REPLY', { viewer, address });
      const { id } = await this.locked(tx, trackingToken);
      const link = this.needs.links.linkOf(trackingToken);
      await this.needs.correspondence.queueLink(tx, { id, to: to ?? '', link });
    });
  }

  /** What came by e-mail: it answers a request for correction where one stands, and is kept in any case. The row is locked. */
  async receive(
    tx: EntityManager,
    row: ContributionRow,
    { body, attachments }: Pick<ContributionRow, 'body' | 'attachments'>,
  ): Promise<void> {
    const at = this.clock.now();
    await tx.insert(ContributionMessageRow, { contributionId: row.id, sentAt: at, fromStaff: false, body });
    await this.needs.audit.record(tx, {
      by: ANONYMOUS,
      action: 'contribution.reply',
      objectId: row.id,
      summary: 'Réponse de la personne, par e-mail',
    });
    const joined = { attachments: [...row.attachments, ...attachments] };
    const step = CONTRIBUTOR_STEPS[toldStatus(row, at)].REPLY;
    if (step === undefined) {
      await advance(tx, row, { ...joined, lastDecision: row.lastDecision, at });
      return;
    }
    await tellAnswer(tx, this.needs.notices, row);
    await this.applyStep(tx, row, { ...joined, ...UNDECIDED, status: step.to, dueAt: answerDue(at) });
  }

  async withdraw(viewer: Viewer, trackingToken: string): Promise<ContributionRow> {
    demand(viewer, replyToModerators);
    return this.database.transaction(async (tx) => {
      const { row, to } = await this.step(tx, trackingToken, 'WITHDRAW');
      await this.needs.audit.record(tx, {
        by: viewer,
        action: 'contribution.withdraw',
        objectId: row.id,
        summary: 'Contribution retirée par la personne',
        before: { status: row.status },
        after: { status: to },
      });
      return this.applyStep(tx, row, { ...UNDECIDED, status: to, dueAt: null });
    });
  }

  /** Erases the contributor's identity and messages. An open or accepted contribution is withdrawn; any other keeps its status. */
  async forget(viewer: Viewer, trackingToken: string): Promise<ContributionRow> {
    demand(viewer, replyToModerators);
    return this.database.transaction(async (tx) => {
      const row = await this.locked(tx, trackingToken);
      const words = await eraseIdentity(tx, row);
      await this.needs.audit.record(tx, {
        by: viewer,
        action: 'contribution.forget',
        objectId: row.id,
        summary: 'Coordonnées effacées à la demande de la personne',
      });
      await this.needs.correspondence.erase(tx, row);
      const told = toldStatus(row, this.clock.now());
      const to = statusAfterSystemStep(told, 'ERASE');
      const withdrawn = to === told ? {} : { ...UNDECIDED, status: to, dueAt: null };
      const erased = await this.applyStep(tx, row, { ...NOBODY, ...withdrawn });
      return { ...erased, ...words };
    });
  }

  private async find(tx: EntityManager, trackingToken: string): Promise<ContributionRow | null> {
    const oldest = new Date(this.clock.now().getTime() - FOLLOW_UP_MS);
    return tx.findOneBy(ContributionRow, { trackingHash: tokenHash(trackingToken), lastEventAt: MoreThan(oldest) });
  }

  private async locked(tx: EntityManager, trackingToken: string): Promise<ContributionRow> {
    const { id } = (await this.find(tx, trackingToken)) ?? refuse(linkEnded);
    return tx.findOneOrFail(ContributionRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private async step(
    tx: EntityManager,
    trackingToken: string,
    step: ContributorStep,
  ): Promise<{ row: ContributionRow; to: ContributionStatus }> {
    const row = await this.locked(tx, trackingToken);
    const { to } = CONTRIBUTOR_STEPS[toldStatus(row, this.clock.now())][step] ?? refuse(stepForbidden);
    return { row, to };
  }

  private async correct(
    tx: EntityManager,
    row: ContributionRow,
    { title, body }: { title: string | null; body: string | null },
  ): Promise<void> {
    if (title === null && body === null) return;
    const { number, ...words } = await currentWords(tx, row);
    await tx.insert(ContributionCorrectionRow, {
      contributionId: row.id,
      number: number + 1,
      title: title ?? words.title,
      body: body ?? words.body,
      at: this.clock.now(),
    });
  }

  /** Discards the pending decision and deletes unsent messages. */
  private async applyStep(
    tx: EntityManager,
    row: ContributionRow,
    changes: Partial<ContributionRow>,
  ): Promise<ContributionRow> {
    if (changes.status === 'WITHDRAWN') await this.needs.offers.removePartner(tx, row.id);
    const at = this.clock.now();
    await tx
      .createQueryBuilder()
      .delete()
      .from(ContributionMessageRow)
      .where('contribution_id = :id AND sent_at > :at', { id: row.id, at })
      .execute();
    return advance(tx, row, { ...NO_CLAIM, ...changes, at });
  }
}

function faultsOf({ title, body, message }: { title: string | null; body: string | null; message: string | null }) {
  return [
    ...unreadableFaults({ title, body, message }),
    title === null && body === null && message === null ? emptyReply : undefined,
    title === null ? undefined : lengthFault('title', title, [5, 120]),
    body === null ? undefined : lengthFault('body', body, [20, 5000]),
    optionalLengthFault('message', message, 2000),
  ];
}
