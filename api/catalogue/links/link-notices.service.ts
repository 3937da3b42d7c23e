import type { EntityManager } from 'typeorm';
import type { NoticeKind, NoticesService } from '../../team';
import { editRecommendations } from '../catalogue.policy';
import { SUBJECT } from '../editorial/editorial-notices.rules';
import { toldStaff } from '../editorial/told-staff.queries';

const USERS = `
  SELECT link_use.recommendation_id AS id FROM link_use JOIN link ON link.id = link_use.link_id
  WHERE link.id = ANY($1::uuid[])
  GROUP BY link_use.recommendation_id ORDER BY max(link.audience) DESC NULLS LAST, link_use.recommendation_id`;

/** Tells those who can do something about it what became of links, one notice for all that one transaction changed. */
export class LinkNoticesService {
  constructor(private readonly notices: NoticesService) {}

  /** Of links that died just now. */
  async tellDead(tx: EntityManager, linkIds: readonly string[]): Promise<void> {
    if (linkIds.length === 0) return;
    const users = await tx.query<{ id: string }[]>(USERS, [linkIds]);
    await this.tell(
      tx,
      'DEAD_LINKS',
      users.map(({ id }) => id),
    );
  }

  /** The ids of recommendations, those that most people see first. */
  async tell(tx: EntityManager, kind: NoticeKind, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const people = await toldStaff(tx, editRecommendations);
    const subject = { type: SUBJECT, ids: [...ids] };
    await this.notices.tell(
      tx,
      people.map((staffUserId) => ({ staffUserId, kind, subject, byId: null, counts: { ALL: ids.length } })),
    );
  }
}
