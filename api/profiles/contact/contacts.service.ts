import { In } from 'typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock';
import type { EmailSeal } from './email-seal.rules';
import { ProfileByEmailRow } from './profile-by-email.entity';
import { ProfileEmailRow } from './profile-email.entity';

/** Addresses that are sealed in one transaction. */
const LOT = 500;

/** The addresses that people gave, apart from what they said. */
export class ContactsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly emails: EmailSeal,
  ) {}

  /** Null removes the address. */
  async keep(tx: EntityManager, profileId: string, email: string | null): Promise<void> {
    await tx.delete(ProfileByEmailRow, { profileId });
    if (email === null) {
      await tx.delete(ProfileEmailRow, { profileId });
      return;
    }
    await tx.upsert(ProfileEmailRow, { profileId, email: null, sealed: this.emails.seal(profileId, email) }, [
      'profileId',
    ]);
    await tx.insert(ProfileByEmailRow, { emailHash: this.emails.hash(email), profileId, since: this.clock.now() });
  }

  async addressOf(tx: EntityManager, profileId: string): Promise<string | null> {
    return (await this.addresses(tx, [profileId])).get(profileId) ?? null;
  }

  /** By profile. */
  async addresses(tx: EntityManager, profileIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.find(ProfileEmailRow, { where: { profileId: In([...profileIds]) } });
    const read = ({ profileId, email, sealed }: ProfileEmailRow): string | null =>
      email ?? (sealed === null ? null : this.emails.open(profileId, sealed));
    return new Map(
      rows.flatMap((row) => {
        const email = read(row);
        return email === null ? [] : [[row.profileId, email] as const];
      }),
    );
  }

  hashOf(email: string): string {
    return this.emails.hash(email);
  }

  /** The profiles that gave an address, those that gave it first before the others. */
  async profilesOf(tx: EntityManager, emailHash: string, most: number): Promise<string[]> {
    const rows = await tx.find(ProfileByEmailRow, {
      where: { emailHash },
      order: { since: 'ASC', profileId: 'ASC' },
      take: most,
    });
    return rows.map(({ profileId }) => profileId);
  }

  /** Seals the addresses that the version before kept as they were given, lot by lot. */
  async sealFormer(): Promise<void> {
    let after: string | undefined = '00000000-0000-0000-0000-000000000000';
    while (after !== undefined) after = await this.sealLot(after);
  }

  private async sealLot(after: string): Promise<string | undefined> {
    return this.database.transaction(async (tx) => {
      const rows = await tx.query<{ profile_id: string; email: string }[]>(
        `SELECT profile_id, email FROM profile_email WHERE email IS NOT NULL AND profile_id > $1
         ORDER BY profile_id LIMIT ${LOT} FOR UPDATE`,
        [after],
      );
      for (const { profile_id: profileId, email } of rows) await this.keep(tx, profileId, email);
      return rows.length < LOT ? undefined : rows.at(-1)?.profile_id;
    });
  }
}
