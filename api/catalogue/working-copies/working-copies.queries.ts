import DataLoader from 'dataloader';
import { In, MoreThan, Not } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import { groupedBy } from '../../platform/loaders';
import { PRESENCE_MS } from './working-copies.rules';
import { WorkingCopyRow } from './working-copy.entity';

export interface WorkingCopyLoaders {
  /** By recommendation: what the viewer has typed into it. There is no loader that gives the words of others. */
  workingCopy: DataLoader<string, WorkingCopyRow | null>;
  /** By recommendation: which colleagues are writing in it, without their words; who began first comes first. */
  alsoEditing: DataLoader<string, Pick<WorkingCopyRow, 'recommendationId' | 'staffUserId' | 'begunAt'>[]>;
}

interface Needs {
  database: DataSource;
  clock: Clock;
  viewer: Viewer;
}

export function workingCopyLoaders({ database, clock, viewer }: Needs): WorkingCopyLoaders {
  const own = viewer.kind === 'STAFF' ? viewer.id : undefined;
  return {
    workingCopy: new DataLoader(async (ids) => {
      if (own === undefined) return ids.map(() => null);
      const rows = await database.manager.findBy(WorkingCopyRow, { recommendationId: In([...ids]), staffUserId: own });
      const found = new Map(rows.map((row) => [row.recommendationId, row]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    alsoEditing: new DataLoader(async (ids) => {
      if (own === undefined) return ids.map(() => []);
      const rows = await database.manager.find(WorkingCopyRow, {
        select: { recommendationId: true, staffUserId: true, begunAt: true },
        where: {
          recommendationId: In([...ids]),
          staffUserId: Not(own),
          savedAt: MoreThan(new Date(clock.now().getTime() - PRESENCE_MS)),
        },
        order: { begunAt: 'ASC', staffUserId: 'ASC' },
      });
      return groupedBy(rows, ids, ({ recommendationId }) => recommendationId);
    }),
  };
}
