import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { demandJobSeeker, profileNamedBy, profileToken } from '../../accounts';
import type { AuditService } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { AddressLimitsService } from '../../guard';
import { lengthFault, rangeFault, tidy } from '../../platform/checks';
import { dayIn } from '../../platform/clock';
import type { Clock } from '../../platform/clock';
import { isUuid } from '../../platform/ids';
import { DAY_MS } from '../../platform/time';
import { tokenHash } from '../../platform/tokens';
import { refuse, refuseAny } from '../../platform/user-errors';
import { ProfileRow, keepConsent, lockedProfile, withdrawConsent } from '../../profiles';
import { ShareOpeningRow } from './share-opening.entity';
import { ShareRow } from './share.entity';
import { isAnswered, isSensitiveFact } from './shared-parts.rules';
import {
  notAnswered,
  nothingTicked,
  notSensitive,
  sharedConsentMissing,
  tooManyShares,
  unknownShare,
} from './sharing.errors';
import type { Share, ShareMyProfileInput } from './sharing.graphql';
import { shareOwnProfile } from './sharing.policy';

const MAX_SHARES = 20;
const MAX_LABEL = 80;
const USUAL_DAYS = 30;
const MAX_DAYS = 90;

interface Needs {
  audit: AuditService;
  limits: AddressLimitsService;
  publicUrl: string;
}

/** A share that a link opens, and whose it is. */
export interface OpenShare {
  share: ShareRow;
  profile: ProfileRow;
}

/** The links by which people let somebody see a part of their profile. */
export class SharesService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** Gives the share and its link, whose secret is not kept. Throws RATE_LIMITED. */
  async create(viewer: Viewer, input: ShareMyProfileInput, address: string): Promise<{ share: Share; link: string }> {
    const by = demandJobSeeker(viewer, shareOwnProfile);
    const sensitiveFacts = [...new Set(input.sensitiveFacts ?? [])];
    refuseAny(faultsOf(input, sensitiveFacts));
    const { profileId } = by;
    const [token, createdAt] = [profileToken(profileId), this.clock.now()];
    const row: ShareRow = {
      ...{ profileId, id: randomUUID(), tokenHash: tokenHash(token), label: tidy(input.label) ?? '' },
      ...{ parts: [...new Set(input.parts)], sensitiveFacts, createdAt },
      expiresAt: new Date(createdAt.getTime() + (input.days ?? USUAL_DAYS) * DAY_MS),
    };
    const locale = await this.database.transaction(async (tx) => {
      const profile = await lockedProfile(tx, by);
      if (!sensitiveFacts.every((key) => isAnswered(profile.facts, key))) refuse(notAnswered);
      if ((await tx.countBy(ShareRow, { profileId })) >= MAX_SHARES) refuse(tooManyShares);
      await this.needs.limits.consume(tx, 'SHARE', { viewer, address });
      await tx.insert(ShareRow, row);
      const consent = { profileId, subject: 'SHARED_SENSITIVE_FACTS', locale: profile.locale, at: createdAt } as const;
      if (sensitiveFacts.length > 0) await keepConsent(tx, consent);
      const summary = 'Partie du profil partagée';
      await this.needs.audit.record(tx, { by, action: 'profile.share', objectId: profileId, summary });
      return profile.locale;
    });
    const link = `${this.needs.publicUrl}/partage/${token}?lang=${locale === 'EN' ? 'en' : 'fr'}`;
    return { share: { ...row, openings: [] }, link };
  }

  /** With it goes all that came by it and was not accepted. */
  async revoke(viewer: Viewer, id: string): Promise<void> {
    const by = demandJobSeeker(viewer, shareOwnProfile);
    const { profileId } = by;
    await this.database.transaction(async (tx) => {
      await lockedProfile(tx, by);
      const row = isUuid(id) ? await tx.findOneBy(ShareRow, { profileId, id }) : null;
      if (row === null) refuse(unknownShare);
      await tx.delete(ShareRow, { profileId, id });
      const others = await tx.findBy(ShareRow, { profileId });
      if (!others.some(({ sensitiveFacts }) => sensitiveFacts.length > 0))
        await withdrawConsent(tx, { profileId, subject: 'SHARED_SENSITIVE_FACTS', at: this.clock.now() });
      const summary = 'Partage retiré';
      await this.needs.audit.record(tx, { by, action: 'profile.revoke-share', objectId: profileId, summary });
    });
  }

  /** Those of a person, the newest first, also those that have expired. */
  async of(profileId: string): Promise<Share[]> {
    const { manager } = this.database;
    const rows = await manager.find(ShareRow, { where: { profileId }, order: { createdAt: 'DESC', id: 'ASC' } });
    const openings = await manager.find(ShareOpeningRow, { where: { profileId }, order: { date: 'DESC' } });
    const byShare = Map.groupBy(openings, ({ shareId }) => shareId);
    return rows.map((row) => ({ ...row, openings: byShare.get(row.id) ?? [] }));
  }

  /** Undefined for a link that was never given, was revoked or has expired. */
  async openedBy(token: string, tx: EntityManager = this.database.manager): Promise<OpenShare | undefined> {
    const profileId = profileNamedBy(token);
    if (profileId === undefined) return undefined;
    const share = await tx.findOneBy(ShareRow, { profileId, tokenHash: tokenHash(token) });
    if (share === null || share.expiresAt <= this.clock.now()) return undefined;
    const profile = await tx.findOneBy(ProfileRow, { id: profileId });
    return profile === null ? undefined : { share, profile };
  }

  /** One that was revoked in between is not counted. */
  async countOpening({ share, profile }: OpenShare): Promise<void> {
    await this.database.query(
      `INSERT INTO share_opening AS held (profile_id, share_id, date, count) SELECT profile_id, id, $3, 1 FROM share WHERE profile_id = $1 AND id = $2
       ON CONFLICT (profile_id, share_id, date) DO UPDATE SET count = held.count + 1`,
      [profile.id, share.id, dayIn(profile.timeZone, this.clock.now())],
    );
  }
}

function faultsOf({ label, parts, days, consentToShareSensitive }: ShareMyProfileInput, sensitive: readonly string[]) {
  return [
    lengthFault('label', label, [1, MAX_LABEL]),
    parts.length + sensitive.length === 0 ? nothingTicked : undefined,
    sensitive.every(isSensitiveFact) ? undefined : notSensitive,
    sensitive.length > 0 && consentToShareSensitive !== true ? sharedConsentMissing : undefined,
    rangeFault('days', days, [1, MAX_DAYS]),
  ];
}
