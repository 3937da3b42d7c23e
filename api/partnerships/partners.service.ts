import type { DataSource, EntityManager, FindOptionsWhere } from 'typeorm';
import { In, LessThan, MoreThanOrEqual } from 'typeorm';
import { demand } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import type { Clock } from '../platform/clock';
import { holdingWords } from '../platform/database/word-search';
import { sliceOf } from '../platform/graphql/pages';
import type { PageInput } from '../platform/graphql/pages';
import { placesInside } from '../contributions';
import type { Offer, OffersPort } from '../contributions';
import type { TerritoriesService } from '../team';
import { readPartners } from './partnerships.policy';
import { confirmedSince } from './freshness.rules';
import type { PartnerFilterInput } from './partners.graphql';
import { PartnerRow } from './partner.entity';
import { maskPersonalData } from '../guard';

interface Asked {
  filter?: PartnerFilterInput | null | undefined;
  page?: PageInput | null | undefined;
}

/** Organisations and people who offer data, services and code. */
export class PartnersService implements OffersPort {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly territories: TerritoriesService,
  ) {}

  /** Those that the viewer may read, newest first; of those to ask, who was not asked for longest first. */
  async list(viewer: Viewer, { filter, page }: Asked): Promise<{ items: PartnerRow[]; total: number }> {
    demand(viewer, readPartners);
    const since = confirmedSince(this.clock.now());
    const byFreshness = { FRESH: MoreThanOrEqual(since), TO_CONFIRM: LessThan(since) };
    const { kinds, freshness, search } = filter ?? {};
    const where = {
      ...(await this.readableBy(viewer)),
      ...(kinds ? { kind: In(kinds) } : {}),
      ...(freshness ? { confirmedAt: byFreshness[freshness] } : {}),
    };
    const [items, total] = await this.database.manager.findAndCount(PartnerRow, {
      where: search ? namedIn(search).map((named) => ({ ...where, ...named })) : where,
      order: freshness === 'TO_CONFIRM' ? { confirmedAt: 'ASC', id: 'ASC' } : { createdAt: 'DESC', id: 'ASC' },
      ...sliceOf(page),
    });
    return { items, total };
  }

  /** Those that come from where the viewer moderates. */
  async readableBy(viewer: Viewer): Promise<FindOptionsWhere<PartnerRow>> {
    const codes = await this.territories.scopeOf(viewer).codes();
    return codes.length === 0 ? {} : { contribution: { placeCode: In(await placesInside(this.database, codes)) } };
  }

  /** Masks personal data: those who read partners need no telephone number. */
  async makePartner(tx: EntityManager, { title, body, acceptedBy, at, ...offer }: Offer): Promise<void> {
    const partner = {
      ...offer,
      version: 1,
      name: maskPersonalData(title.trim()),
      description: maskPersonalData(body),
      createdAt: at,
      confirmedAt: at,
      confirmedById: acceptedBy.id,
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

/** Under its own title, or under the name by which everybody knows it. */
function namedIn(search: string): FindOptionsWhere<PartnerRow>[] {
  return [{ name: holdingWords(search) }, { publicName: holdingWords(search) }];
}
