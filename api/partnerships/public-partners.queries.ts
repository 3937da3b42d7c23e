import type { DataSource } from 'typeorm';
import { PartnerRow } from './partner.entity';

/** A partner as everybody sees it. */
export interface PublicPartner {
  kind: PartnerRow['kind'];
  name: string;
  description: string;
  descriptionEn: string | null;
  link: string | null;
}

/** No page lists more. */
const MOST = 500;

/** The partners who agreed to be shown. */
export class PublicPartnersQueries {
  constructor(private readonly database: DataSource) {}

  /** By name. */
  async list(): Promise<PublicPartner[]> {
    const rows = await this.database.manager.find(PartnerRow, { where: { isPublic: true }, take: MOST });
    return rows
      .map(({ kind, publicName, publicDescription, publicDescriptionEn, publicLink }) => ({
        kind,
        name: publicName ?? '',
        description: publicDescription ?? '',
        descriptionEn: publicDescriptionEn,
        link: publicLink,
      }))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'fr'));
  }
}
