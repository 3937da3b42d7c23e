import type { DataSource, EntityManager } from 'typeorm';
import { demand } from '../accounts';
import type { Staff, Viewer } from '../accounts/permissions';
import { sliceOf } from '../platform/graphql/pages';
import type { PageInput } from '../platform/graphql/pages';
import { ContributionRow } from '../contributions/contribution.entity';
import { readPartners } from '../contributions/contributions.policy';
import { currentWords } from '../contributions/corrections.queries';
import { PartnerRow } from './partner.entity';
import { masked } from '../guard/personal-data.rules';
import type { OfferKind } from '../contributions/vocabulary.rules';

/** What accepting an offer makes: its words as they are now, for people who need no telephone number. One that was changed since an earlier acceptance stays. */
export async function makePartner(
  tx: EntityManager,
  { row, by, at }: { row: ContributionRow; by: Staff; at: Date },
): Promise<void> {
  const { title, body } = await currentWords(tx, row);
  const partner = {
    version: 1,
    kind: row.kind as OfferKind,
    name: masked(title.trim()),
    description: masked(body),
    link: row.link,
    contributionId: row.id,
    createdAt: at,
    createdById: by.id,
  };
  await tx.createQueryBuilder().insert().into(PartnerRow).values(partner).orIgnore().execute();
}

/** For an offer that is accepted no longer; what somebody has changed since stays. */
export async function takeAwayPartner(tx: EntityManager, contributionId: string): Promise<void> {
  await tx.delete(PartnerRow, { contributionId, version: 1 });
}

/** Those who offer data, services and code. */
export class PartnersService {
  constructor(private readonly database: DataSource) {}

  /** Newest first. */
  async list(viewer: Viewer, page: PageInput | null | undefined): Promise<{ items: PartnerRow[]; total: number }> {
    demand(viewer, readPartners);
    const { skip, take } = sliceOf(page);
    const [items, total] = await this.database.manager.findAndCount(PartnerRow, {
      order: { createdAt: 'DESC', id: 'ASC' },
      skip,
      take,
    });
    return { items, total };
  }
}
