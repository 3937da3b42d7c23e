import type { JobGroupRow } from './job-group.entity';
import type { JobTitleRow } from './job-title.entity';
import { romePrefixLabel } from './rome-labels.rules';
import type { RomeLabel } from './rome-labels.rules';

type GroupFacts = Pick<JobGroupRow, 'code' | 'label' | 'labelEn'>;
type TitleFacts = Pick<JobTitleRow, 'ogr' | 'label' | 'jobGroupCode'>;

/** The words for job codes, in memory: groups, what prefixes stand for, official titles by OGR code. */
export class JobIndex {
  private readonly groups: ReadonlyMap<string, GroupFacts>;
  private readonly titles: ReadonlyMap<string, TitleFacts>;

  constructor(groups: readonly GroupFacts[], titles: readonly TitleFacts[]) {
    this.groups = new Map(groups.map((group) => [group.code, group]));
    this.titles = new Map(titles.flatMap((title) => (title.ogr === null ? [] : [[title.ogr, title]])));
  }

  /** Of a group ("M1805") or of a prefix ("M", "M18"). English falls back to French. */
  label(code: string): RomeLabel | undefined {
    const group = this.groups.get(code);
    return group === undefined ? romePrefixLabel(code) : { fr: group.label, en: group.labelEn ?? group.label };
  }

  hasGroup(code: string): boolean {
    return this.groups.has(code);
  }

  /** Every official title. */
  allTitles(): readonly TitleFacts[] {
    return [...this.titles.values()];
  }

  titleLabel(ogr: string): string | undefined {
    return this.titles.get(ogr)?.label;
  }

  groupOfTitle(ogr: string): string | undefined {
    return this.titles.get(ogr)?.jobGroupCode;
  }
}
