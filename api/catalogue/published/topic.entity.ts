import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('topic')
export class TopicRow {
  @PrimaryColumn('text')
  key: string;

  @Column('text')
  label: string;

  @Column('text')
  labelEn: string;

  @Column('int')
  position: number;
}
