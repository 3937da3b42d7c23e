import type { EntityManager } from 'typeorm';
import type { Staff } from '../accounts/permissions';
import type { OfferKind } from './vocabulary.rules';

/** An accepted offer of data, a service or code. */
export interface Offer {
  contributionId: string;
  kind: OfferKind;
  /** Its words as they are now. */
  title: string;
  body: string;
  link: string | null;
  acceptedBy: Staff;
  at: Date;
}

/** Where accepted offers go: partnerships stand to the right and plug it in. */
export interface OffersPort {
  /** Makes the partner of an accepted offer; one that was changed since an earlier acceptance stays. */
  makePartner(tx: EntityManager, offer: Offer): Promise<void>;
  /** Removes the partner of an offer that is accepted no longer, unless somebody has changed it since. */
  removePartner(tx: EntityManager, contributionId: string): Promise<void>;
}
