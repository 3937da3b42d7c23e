export type { PublicPartner, PublicPartnersQueries } from './public-partners.queries';
