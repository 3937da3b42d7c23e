import type { EntityManager } from 'typeorm';
import { StaffUserRow } from '../../accounts';
import type { NoticesService } from '../../team';
import { NOTICES, SETTLES, SUBJECT } from './editorial-notices.rules';
import type { NoticeRule, Told } from './editorial-notices.rules';
import type { RecommendationRow } from './recommendation.entity';
import type { RevisionRow } from './revision.entity';
import { toldStaff } from './told-staff.queries';

interface About {
  row: RecommendationRow;
  /** Null where nothing is being written. */
  revision: RevisionRow | null;
  /** Who did it; null for the service itself. */
  byId: string | null;
  /** How many single fields a review comments on. */
  comments?: number;
}

/** Tells the team whose turn it is, in the transaction of the move. */
export class EditorialNoticesService {
  constructor(private readonly notices: NoticesService) {}

  async tell(tx: EntityManager, what: Told, { row, revision, byId, comments = 0 }: About): Promise<void> {
    const subject = { type: SUBJECT, ids: [row.id] };
    await this.notices.settle(tx, subject, SETTLES[what] ?? []);
    if (revision === null) return;
    const counts = comments === 0 ? {} : { counts: { comments } };
    const kinds = new Map<string, NoticeRule['kind']>();
    for (const rule of NOTICES[what] ?? [])
      for (const id of await readersOf(tx, rule, revision)) if (!kinds.has(id)) kinds.set(id, rule.kind);
    await this.notices.tell(
      tx,
      [...kinds].map(([staffUserId, kind]) => ({ staffUserId, kind, subject, byId, ...counts })),
    );
  }
}

async function readersOf(tx: EntityManager, rule: NoticeRule, revision: RevisionRow): Promise<string[]> {
  const { whoMay, butAuthors = false, andItsOwn = false } = rule;
  const { authorIds, scheduledById } = revision;
  if (whoMay === undefined) return activeAmong(tx, authorIds);
  const all = await toldStaff(tx, whoMay);
  if (butAuthors) return all.filter((id) => !authorIds.includes(id));
  if (!andItsOwn) return all;
  const own = [...authorIds, scheduledById].filter((id) => id !== null);
  return [...new Set([...all, ...(await activeAmong(tx, own))])];
}

async function activeAmong(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const users = await tx.findBy(
    StaffUserRow,
    ids.map((id) => ({ id, active: true })),
  );
  return users.map(({ id }) => id);
}
