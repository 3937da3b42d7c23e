import type { DataSource, EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { sliceOf } from '../platform/graphql/pages';
import type { PageInput } from '../platform/graphql/pages';
import { placesInside } from '../contributions';
import type { Offer, OffersPort } from '../contributions';
import type { TerritoriesService } from '../team';
import { readPartners } from './partnerships.policy';
import { PartnerRow } from './partner.entity';
import { maskPersonalData } from '../guard';

/** Organisations and people who offer data, services and code. */
export class PartnersService implements OffersPort {
  constructor(
    private readonly database: DataSource,
    private readonly territories: TerritoriesService,
  ) {}

  /** Those that come from where the viewer moderates, newest first. */
  async list(viewer: Viewer, page: PageInput | null | undefined): Promise<{ items: PartnerRow[]; total: number }> {
    demand(viewer, readPartners);
    const codes = await this.territories.scopeOf(viewer).codes();
    const where =
      codes.length === 0 ? {} : { contribution: { placeCode: In(await placesInside(this.database, codes)) } };
    const [items, total] = await this.database.manager.findAndCount(PartnerRow, {
      where,
      order: { createdAt: 'DESC', id: 'ASC' },
      ...sliceOf(page),
    });
    return { items, total };
  }

  /** Masks personal data: those who read partners need no telephone number. */
  async makePartner(tx: EntityManager, { title, body, acceptedBy, at, ...offer }: Offer): Promise<void> {
    const partner = {
      ...offer,
      version: 1,
      name: maskPersonalData(title.trim()),
      description: maskPersonalData(body),
      createdAt: at,
      createdById: acceptedBy.id,
    };
    await tx.createQueryBuilder().insert().into(PartnerRow).values(partner).orIgnore().execute();
  }

  async removePartner(tx: EntityManager, contributionId: string): Promise<void> {
    await tx.delete(PartnerRow, { contributionId, version: 1 });
    // What somebody wrote of it stays with the team; the agreement to show it ends with the offer.
    await tx.update(PartnerRow, { contributionId, isPublic: true }, { isPublic: false, version: () => 'version + 1' });
  }
}
