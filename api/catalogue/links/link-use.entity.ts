import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the published revision of a recommendation names a link, hidden or not. */
@Entity('link_use')
export class LinkUseRow {
  @PrimaryColumn('uuid')
  recommendationId: string;

  @PrimaryColumn('uuid')
  linkId: string;

  /** Whether it is the page that helps to do it, rather than one of those in the text. */
  @Column('boolean')
  isMain: boolean;
}
