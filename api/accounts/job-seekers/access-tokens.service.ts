import type { DataSource, EntityManager } from 'typeorm';
import { LessThan, MoreThan } from 'typeorm';
import { dayIn } from '../../platform/clock';
import type { Clock } from '../../platform/clock';
import type { Logger } from '../../platform/log';
import { tokenHash } from '../../platform/tokens';
import { refuse } from '../../platform/user-errors';
import { lastAccess, unknownAccessToken } from '../accounts.errors';
import { manageOwnTokens } from '../accounts.policy';
import type { AuditService } from '../audit/audit.service';
import { demandJobSeeker } from '../demand.policy';
import type { Viewer } from '../permissions';
import { AccessTokenRow } from './access-token.entity';
import type { AccessToken, RevokeTokenInput } from './access-tokens.graphql';
import { oldestUse, profileToken } from './profile-tokens.rules';

/** A use of a token, as it was read with the profile. */
export interface TokenUse {
  tokenId: string;
  lastUsedOn: string;
}

/** A port: the address by which a person comes back, null where there is none. */
export interface WayBack {
  addressOf(tx: EntityManager, profileId: string): Promise<string | null>;
}

interface Needs {
  audit: AuditService;
  contacts: WayBack;
  log: Logger;
}

/** What opens the profiles of job seekers. */
export class AccessTokensService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: Needs,
  ) {}

  /** Makes one more token for a profile. The token is given once, and only its hash is kept. */
  async issue(tx: EntityManager, profileId: string, token = profileToken(profileId)): Promise<string> {
    await tx.insert(AccessTokenRow, {
      profileId,
      tokenHash: tokenHash(token),
      createdAt: this.clock.now(),
      lastUsedOn: this.today(),
    });
    return token;
  }

  /** Those of the person that are still valid, the newest first. */
  async list(viewer: Viewer): Promise<AccessToken[]> {
    const { profileId, tokenId } = demandJobSeeker(viewer, manageOwnTokens);
    const rows = await this.database.manager.find(AccessTokenRow, {
      where: { profileId, lastUsedOn: MoreThan(oldestUse(this.today())) },
      order: { createdAt: 'DESC', id: 'ASC' },
    });
    return rows.map((row) => ({ ...row, isCurrent: row.id === tokenId }));
  }

  /** The token opens nothing any more. Also the one that the request came with; the last way into a profile only for who says so. */
  async revoke(viewer: Viewer, { id, evenIfLast }: RevokeTokenInput): Promise<void> {
    const by = demandJobSeeker(viewer, manageOwnTokens);
    const { profileId } = by;
    await this.database.transaction(async (tx) => {
      const rows = await this.lockedRows(tx, profileId);
      const row = rows.find((one) => one.id === id);
      if (row === undefined) refuse(unknownAccessToken);
      const others = rows.filter((one) => one !== row && one.lastUsedOn > oldestUse(this.today()));
      if (others.length === 0 && evenIfLast !== true && !(await this.leadsBack(tx, profileId))) refuse(lastAccess);
      await tx.delete(AccessTokenRow, { profileId, id });
      await tx.query('DELETE FROM former_token WHERE profile_id = $1 AND token_hash = $2', [profileId, row.tokenHash]);
      // Processes of the version before look for the hash there. The profile was used as long as the token was.
      await tx.query(
        'UPDATE profile SET token_hash = nullif(token_hash, $2), idle_from = greatest(idle_from, $3::date) WHERE id = $1',
        [profileId, row.tokenHash, row.lastUsedOn],
      );
      await this.needs.audit.record(tx, {
        by,
        action: 'profile.revoke-token',
        objectId: profileId,
        summary: 'Accès fermé par la personne',
      });
    });
  }

  /** Writes the first use of a day, once. A failure to do so is no failure of the request. */
  async used(profileId: string, { tokenId: id, lastUsedOn }: TokenUse): Promise<void> {
    const today = this.today();
    if (lastUsedOn >= today) return;
    try {
      await this.database.manager.update(
        AccessTokenRow,
        { profileId, id, lastUsedOn: LessThan(today) },
        { lastUsedOn: today },
      );
    } catch (error) {
      this.needs.log.warn({ err: error }, 'the use of an access token cannot be written');
    }
  }

  /** By profile, the last day on which it was used, by any of its tokens: ISO day, in UTC. Without those that have no token. */
  async lastUses(tx: EntityManager, profileIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; usedOn: string }[]>(
      'SELECT profile_id AS id, max(last_used_on)::text AS "usedOn" FROM access_token WHERE profile_id = ANY($1) GROUP BY profile_id',
      [profileIds],
    );
    return new Map(rows.map(({ id, usedOn }) => [id, usedOn]));
  }

  async export(tx: EntityManager, profileId: string): Promise<{ accessTokens: object[] }> {
    const rows = await tx.find(AccessTokenRow, { where: { profileId }, order: { createdAt: 'ASC', id: 'ASC' } });
    return { accessTokens: rows.map(({ id, createdAt, lastUsedOn }) => ({ id, createdAt, lastUsedOn })) };
  }

  async erase(tx: EntityManager, profileId: string): Promise<void> {
    await tx.query('DELETE FROM former_token WHERE profile_id = $1', [profileId]);
    await tx.delete(AccessTokenRow, { profileId });
  }

  /** All of them, so that two devices that shut each other out at the same moment wait for each other. */
  private async lockedRows(tx: EntityManager, profileId: string): Promise<AccessTokenRow[]> {
    return tx.find(AccessTokenRow, {
      where: { profileId },
      select: { id: true, profileId: true, tokenHash: true, lastUsedOn: true },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** By a mailed link. */
  private async leadsBack(tx: EntityManager, profileId: string): Promise<boolean> {
    return (await this.needs.contacts.addressOf(tx, profileId)) !== null;
  }

  private today(): string {
    return dayIn('UTC', this.clock.now());
  }
}
