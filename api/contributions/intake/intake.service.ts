import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { AuditService } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import { tidy, webLink } from '../../platform/checks';
import type { Clock } from '../../platform/clock';
import { tokenHash } from '../../platform/tokens';
import { refuseAny } from '../../platform/user-errors';
import type { WorldService } from '../../situations';
import type { World } from '../../targeting/language';
import type { ContributionLinks } from '../contribution-links.rules';
import { ContributionRow } from '../contribution.entity';
import type { SubmitContributionInput } from '../contribution-inputs.graphql';
import { submitContributions } from '../contributions.policy';
import { maskedWords } from '../masked-words.rules';
import type { CorrespondenceService } from '../follow-up/correspondence.service';
import { atCurrentPlace, faultsOf, sourceOf, fieldsOf } from './intake.rules';
import { priorityKey, priorityParts } from './priority.rules';
import { recommendationsFor } from './priority.queries';
import type { SubmissionKeysService } from './submission-keys.service';
import { spamScore } from '../../guard';
import type { AddressLimitsService, Challenge, ProofOfWorkService } from '../../guard';
import type { ContributionSource } from '../vocabulary.rules';
import { answerDue } from '../../team/working-days';

/** How a submission came. */
export interface SubmissionOrigin {
  /** From this service's own form. */
  isOwnPage: boolean;
  address: string;
  /** Its browser runs no script, and cannot solve a challenge: a stricter limit by address stands in its place. */
  isUnproved?: boolean;
}

type QueueRank = Pick<ContributionRow, 'spamScore' | 'spamReasons' | 'priorityParts' | 'priorityKey'>;

/** Takes in contributions that come by the public form and by the API. */
export class IntakeService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: {
      audit: AuditService;
      worlds: WorldService;
      links: ContributionLinks;
      correspondence: CorrespondenceService;
      limits: AddressLimitsService;
      proofs: ProofOfWorkService;
      keys: SubmissionKeysService;
    },
  ) {}

  /** Null where no proof of work is asked for. */
  async challenge(viewer: Viewer): Promise<Challenge | null> {
    demand(viewer, submitContributions);
    return this.needs.proofs.challenge();
  }

  /** Refuses what `submit` would refuse of the words, and stores nothing: a form tells these faults beside its own. */
  async checked(viewer: Viewer, given: SubmitContributionInput): Promise<object> {
    demand(viewer, submitContributions);
    refuseAny(faultsOf(given, await this.world()));
    return {};
  }

  /** Gives the secret of the follow-up link, which is not kept: only its hash is. Throws RATE_LIMITED. */
  async submit(
    viewer: Viewer,
    given: SubmitContributionInput,
    { isOwnPage, address, isUnproved = false }: SubmissionOrigin,
  ): Promise<{ trackingToken: string }> {
    demand(viewer, submitContributions);
    const world = await this.world();
    refuseAny(faultsOf(given, world));
    const input = atCurrentPlace(given, world);
    // The first answer was lost: neither a limit nor a solved challenge is spent on it again.
    const made = await this.needs.keys.madeBy(input);
    if (made !== undefined) return { trackingToken: this.needs.links.trackingToken(made) };
    const proof = isUnproved ? undefined : await this.needs.proofs.verify(viewer, input.proofOfWork);
    const id = randomUUID();
    const at = this.clock.now();
    const source = sourceOf(viewer, isOwnPage);
    const stored = await this.database.transaction(async (tx) => {
      const other = await this.needs.keys.take(tx, input, id);
      if (other !== undefined) return other;
      await this.needs.limits.consume(tx, 'SUBMISSION', { viewer, address });
      if (isUnproved) await this.needs.limits.consume(tx, 'UNPROVED', { viewer, address });
      await this.needs.proofs.spend(tx, proof);
      const ranked = rankOf({ ...input, source }, await recommendationsFor(tx, tidy(input.placeCode)), at);
      const state = {
        version: 1,
        status: 'RECEIVED',
        source,
        trackingHash: tokenHash(this.needs.links.trackingToken(id)),
        receivedAt: at,
        lastEventAt: at,
        dueAt: answerDue(at),
      } as const;
      const words = fieldsOf(input);
      const row = tx.create(ContributionRow, { id, ...words, ...maskedWords(words), ...ranked, ...state });
      await tx.insert(ContributionRow, row);
      await this.needs.audit.record(tx, {
        by: viewer,
        action: 'contribution.submit',
        objectId: id,
        summary: 'Contribution reçue',
      });
      await this.needs.correspondence.queueReceipt(tx, row);
      return id;
    });
    return { trackingToken: this.needs.links.trackingToken(stored) };
  }

  /** What people say names no situation: none is read. */
  private async world(): Promise<World> {
    return this.needs.worlds.with(new Map());
  }
}

/** Where it stands in the queue, as far as it can be told at once: those like it are counted later. */
export function rankOf(
  input: SubmitContributionInput & { source: ContributionSource },
  recommendationsForPlace: number | null,
  at: Date,
): QueueRank {
  const { score, reasons } = spamScore({
    title: input.title,
    body: input.body,
    usefulWhen: tidy(input.usefulWhen),
    link: webLink(input.link),
    fillSeconds: input.fillSeconds ?? null,
    filledTrap: tidy(input.website) !== null,
  });
  const parts = priorityParts({
    source: input.source,
    contributorRole: input.contributorRole ?? null,
    recommendationsForPlace,
    similarReceived: 0,
    spamScore: score,
  });
  return { spamScore: score, spamReasons: reasons, priorityParts: parts, priorityKey: priorityKey(parts, at) };
}
