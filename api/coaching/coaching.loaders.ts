import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { ContactsService } from '../profiles';
import { CoachingRow } from './coaching.entity';
import type { Coaching } from './coaching.graphql';
import { statusNow } from './coaching.rules';

export interface CoachingLoaders {
  /** By profile id; null for whoever never asked. */
  coaching: DataLoader<string, Coaching | null>;
}

export function coachingLoaders({ manager }: DataSource, contacts: ContactsService): CoachingLoaders {
  return {
    coaching: new DataLoader(async (ids) => {
      const rows = await manager.find(CoachingRow, { where: { profileId: In([...ids]) } });
      const addresses = rows.length === 0 ? new Map<string, string>() : await contacts.addresses(manager, ids);
      return ids.map((id) => {
        const [row, email] = [rows.find(({ profileId }) => profileId === id), addresses.get(id)];
        return row === undefined ? null : asItStands(row, email === undefined ? null : contacts.hashOf(email));
      });
    }),
  };
}

function asItStands(row: CoachingRow, emailHash: string | null): Coaching {
  const status = statusNow(row, emailHash);
  return { status, days: row.days, nextMailAt: status === 'ACTIVE' ? row.nextMailAt : null };
}
