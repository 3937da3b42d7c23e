import type { DataSource } from 'typeorm';
import { MoreThan } from 'typeorm';
import { demand } from '../accounts';
import type { AuditService, Viewer } from '../accounts';
import { tidy } from '../platform/checks';
import type { Clock } from '../platform/clock';
import { newToken, tokenHash } from '../platform/tokens';
import { refuseAny } from '../platform/user-errors';
import type { Facts, WorldService } from '../situations';
import { ContributionRow } from './contribution.entity';
import type { SubmitContributionInput } from './contribution-inputs.graphql';
import { followContributions, submitContributions } from './contributions.policy';
import { FOLLOW_UP_MS, faultsOf, sourceOf } from './intake.rules';

type Words = Omit<ContributionRow, 'id' | 'version' | 'source' | 'status' | 'trackingHash' | 'receivedAt' | 'lastEventAt'>;

/** What the public gives, and how it follows it. */
export class IntakeService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { audit: AuditService; worlds: WorldService },
  ) {}

  /** Gives the secret of the follow-up link, which is not kept: only its hash is. `isOwnPage`: it came from this service's own form. */
  async submit(viewer: Viewer, input: SubmitContributionInput, isOwnPage: boolean): Promise<{ trackingToken: string }> {
    demand(viewer, submitContributions);
    refuseAny(faultsOf(input, await this.needs.worlds.current()));
    const trackingToken = newToken();
    const at = this.clock.now();
    const state = { version: 1, status: 'RECEIVED', source: sourceOf(viewer, isOwnPage), trackingHash: tokenHash(trackingToken), receivedAt: at, lastEventAt: at } as const;
    await this.database.transaction(async (tx) => {
      const { id } = await tx.save(tx.create(ContributionRow, { ...wordsOf(input), ...state }));
      await this.needs.audit.record(tx, { by: viewer, action: 'contribution.submit', objectId: id, summary: 'Contribution reçue' });
    });
    return { trackingToken };
  }

  /** Null for a secret that nobody was given, or whose year is over. */
  async follow(viewer: Viewer, trackingToken: string): Promise<ContributionRow | null> {
    demand(viewer, followContributions);
    const oldest = new Date(this.clock.now().getTime() - FOLLOW_UP_MS);
    return this.database.manager.findOneBy(ContributionRow, { trackingHash: tokenHash(trackingToken), lastEventAt: MoreThan(oldest) });
  }
}

/** As given, to the letter: only what is blank counts as not given. */
function wordsOf(input: SubmitContributionInput): Words {
  return {
    kind: input.kind,
    title: input.title,
    body: input.body,
    usefulWhen: tidy(input.usefulWhen) === null ? null : (input.usefulWhen ?? null),
    statedFacts: (input.statedFacts ?? {}) as Facts,
    placeCode: tidy(input.placeCode),
    link: tidy(input.link),
    contributorRole: input.contributorRole ?? null,
    contributorName: tidy(input.contributorName),
    contributorEmail: tidy(input.contributorEmail),
    mayBeNamed: input.mayBeNamed ?? false,
    claimedById: null,
    claimExpiresAt: null,
    refusalReason: null,
    recommendationId: null,
  };
}
