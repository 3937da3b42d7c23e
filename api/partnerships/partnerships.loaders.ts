import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { AccountsLoaders, RequestContext } from '../accounts';
import { byColumn } from '../platform/loaders';
import { PartnerRow } from './partner.entity';

export interface PartnershipsLoaders {
  /** By contribution id. */
  partnerOf: DataLoader<string, PartnerRow | null>;
}

export type PartnershipsContext = RequestContext<AccountsLoaders & PartnershipsLoaders>;

export function partnershipsLoaders(database: DataSource): PartnershipsLoaders {
  return { partnerOf: byColumn(database, PartnerRow, 'contributionId') };
}
