import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { AuditService } from '../../accounts';
import { ANONYMOUS } from '../../accounts/permissions';
import type { PublishedCatalogueService } from '../../catalogue';
import { published } from '../../catalogue/published';
import { personalDataIn, spamScore } from '../../guard';
import type { AddressLimitsService } from '../../guard';
import { optionalLengthFault, tidy } from '../../platform/checks';
import type { Clock } from '../../platform/clock';
import { refuse, refuseAny } from '../../platform/user-errors';
import type { Refusal } from '../../platform/user-errors';
import { lockedProfile } from '../../profiles';
import type { ProfileRow } from '../../profiles';
import { ProposalRow } from './proposal.entity';
import { ShareRow } from './share.entity';
import type { SharesService } from './shares.service';
import {
  actionMissing,
  alreadyProposed,
  linkUnknown,
  messageWithPersonalData,
  tooManyProposals,
  unwantedMessage,
} from './sharing.errors';
import type { Proposal } from './sharing.graphql';

const MAX_MESSAGE = 300;
/** Unanswered, of one link. */
const MAX_WAITING = 5;
/** A score of spam. */
const UNWANTED = 0.4;
const NO_SUBMISSION = { title: '', usefulWhen: null, link: null, fillSeconds: null, filledTrap: false };
/** Whoever has a link may have got it from others: what they write leads nowhere. */
const LINK = /https?:|www\.|\b[a-z0-9-]+\.(?:com|fr|org|net|io|me|ly|info|eu|biz)\b/i;

interface Needs {
  audit: AuditService;
  limits: AddressLimitsService;
  catalogues: PublishedCatalogueService;
  shares: SharesService;
}

export interface Proposed {
  /** A published action. */
  actionId: string;
  message: string;
  /** Of whoever proposes it. */
  address: string;
}

/** Actions that somebody proposes by a shared link. */
export class ProposalsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** By the secret of the link. Throws RATE_LIMITED. */
  async propose(token: string, { actionId, message: written, address }: Proposed): Promise<void> {
    const catalogue = await this.needs.catalogues.current();
    const action = catalogue.item(actionId);
    const message = tidy(written);
    await this.database.transaction(async (tx) => {
      const open = await this.needs.shares.openedBy(token, tx);
      if (open === undefined) return refuse(linkUnknown);
      if (action?.kind !== 'ACTION') return refuse(actionMissing);
      refuseAny(messageFaults(message));
      await this.needs.limits.consume(tx, 'PROPOSAL', { viewer: ANONYMOUS, address });
      const { profileId, id: shareId } = open.share;
      await lockedProfile(tx, { kind: 'JOB_SEEKER', profileId });
      if ((await tx.countBy(ProposalRow, { profileId, shareId, status: 'PROPOSED' })) >= MAX_WAITING)
        refuse(tooManyProposals);
      if (await tx.existsBy(ProposalRow, { profileId, shareId, recommendationId: action.id })) refuse(alreadyProposed);
      const proposedAt = this.clock.now();
      const row = {
        profileId,
        id: randomUUID(),
        shareId,
        recommendationId: action.id,
        message,
        status: 'PROPOSED',
        proposedAt,
      } as const;
      await tx.insert(ProposalRow, { ...row, answeredAt: null });
      const summary = 'Action proposée par un lien de partage';
      await this.needs.audit.record(tx, { by: ANONYMOUS, action: 'proposal.make', objectId: row.id, summary });
    });
  }

  /** Those of a person, the newest first: of actions that are published. */
  async of({ id: profileId, locale }: ProfileRow): Promise<Proposal[]> {
    const { manager } = this.database;
    const rows = await manager.find(ProposalRow, { where: { profileId }, order: { proposedAt: 'DESC', id: 'ASC' } });
    if (rows.length === 0) return [];
    const catalogue = await this.needs.catalogues.current();
    const shares = await manager.findBy(ShareRow, { profileId });
    const labels = new Map(shares.map(({ id, label }) => [id, label]));
    return rows.flatMap((row) => {
      const item = catalogue.item(row.recommendationId);
      if (item === undefined) return [];
      return [{ ...row, from: labels.get(row.shareId) ?? '', recommendation: published(item, locale) }];
    });
  }
}

function messageFaults(message: string | null): (Refusal | undefined)[] {
  if (message === null) return [];
  const looksUnwanted = spamScore({ ...NO_SUBMISSION, body: message }).score >= UNWANTED;
  return [
    optionalLengthFault('message', message, MAX_MESSAGE),
    personalDataIn(message).length > 0 || LINK.test(message) ? messageWithPersonalData : undefined,
    looksUnwanted ? unwantedMessage : undefined,
  ];
}
