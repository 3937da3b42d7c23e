import type { EntityManager } from 'typeorm';
import { StaffUserRow } from '../../accounts';
import type { NoticesService } from '../../team';
import { NOTICES, SUBJECT } from './editorial-notices.rules';
import type { NoticeRule, Told } from './editorial-notices.rules';
import type { RecommendationRow } from './recommendation.entity';
import type { RevisionRow } from './revision.entity';
import { toldStaff } from './told-staff.queries';

interface About {
  row: RecommendationRow;
  revision: RevisionRow;
  /** Who did it; null for the service itself. */
  byId: string | null;
  /** How many single fields a review comments on. */
  comments?: number;
}

/** Tells the team whose turn it is, in the transaction of the move. */
export class EditorialNoticesService {
  constructor(private readonly notices: NoticesService) {}

  async tell(tx: EntityManager, what: Told, { row, revision, byId, comments = 0 }: About): Promise<void> {
    const rule = NOTICES[what];
    if (rule === undefined) return;
    const told = await readersOf(tx, rule, revision);
    const counts = comments === 0 ? {} : { counts: { comments } };
    const subject = { type: SUBJECT, ids: [row.id] };
    await this.notices.tell(
      tx,
      told.map((staffUserId) => ({ staffUserId, kind: rule.kind, subject, byId, ...counts })),
    );
  }
}

async function readersOf(tx: EntityManager, rule: NoticeRule, { authorIds }: RevisionRow): Promise<string[]> {
  const { whoMay, butAuthors } = rule;
  if (whoMay === undefined) return activeAmong(tx, authorIds);
  const all = await toldStaff(tx, whoMay);
  return butAuthors ? all.filter((id) => !authorIds.includes(id)) : all;
}

async function activeAmong(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const users = await tx.findBy(
    StaffUserRow,
    ids.map((id) => ({ id, active: true })),
  );
  return users.map(({ id }) => id);
}
