import { bestTiers } from '../words/best.rules';
import { jobKey } from '../words/normalise.rules';
import { Spellings } from '../words/trigrams.rules';
import { WordStarts } from '../words/word-starts.rules';
import type { JobGroupRow } from './job-group.entity';
import type { JobTitleRow } from './job-title.entity';
import { titlesNamed } from './usual-titles.rules';

/** `alphabetical`: its place among all, as the database sorts labels. */
export type SearchedTitle = Pick<
  JobTitleRow,
  'ogr' | 'label' | 'feminine' | 'masculine' | 'jobGroupCode' | 'usual' | 'search'
> & { alphabetical: number };

export type FoundTitle = Pick<JobTitleRow, 'label' | 'feminine' | 'masculine'> & {
  /** Its OGR code. */
  code: JobTitleRow['ogr'];
  jobGroup: Pick<JobGroupRow, 'code' | 'label'>;
};

const OTHER = 3;

/** Every title in memory, as searches name them; known by its place in the list. */
export class TitleFinder {
  private readonly searched: readonly SearchedTitle[];
  private readonly found: readonly FoundTitle[];
  private readonly byOgr: ReadonlyMap<string, number>;
  private readonly starts: WordStarts;
  private readonly spellings: Spellings;

  constructor(titles: readonly SearchedTitle[], groups: readonly Pick<JobGroupRow, 'code' | 'label'>[]) {
    this.searched = titles.toSorted(bestFirst);
    const groupOf = new Map(groups.map(({ code, label }) => [code, { code, label }]));
    this.found = this.searched.map(({ ogr: code, label, feminine, masculine, jobGroupCode }) => ({
      ...{ code, label, feminine, masculine },
      jobGroup: groupOf.get(jobGroupCode) ?? { code: jobGroupCode, label: jobGroupCode },
    }));
    this.byOgr = new Map(this.searched.flatMap(({ ogr }, row) => (ogr === null ? [] : [[ogr, row]])));
    const texts = this.searched.map(({ search }) => search);
    this.starts = new WordStarts(texts);
    this.spellings = new Spellings(texts);
  }

  /** By codes, what an abbreviation stands for, whole titles, beginnings, all the words in any order, near spellings; usual titles first among equals. */
  find(search: string, key: string, first: number): FoundTitle[] {
    const coded = this.byCode(search.trim().toUpperCase(), first);
    return (coded.length > 0 ? coded : this.byNameOrSpelling(search, key, first)).flatMap(
      (row) => this.found[row] ?? [],
    );
  }

  /** "M1805" and the beginnings of group codes ("M18"), or the OGR code of one title. */
  private byCode(code: string, first: number): number[] {
    if (!/^([A-N]\d{2,4}|\d{4,6})$/.test(code)) return [];
    const rows = this.searched.flatMap(({ ogr, jobGroupCode }, row) =>
      ogr === code || jobGroupCode.startsWith(code) ? [row] : [],
    );
    return rows.toSorted((left, right) => this.inGroups(left, right)).slice(0, first);
  }

  private byNameOrSpelling(search: string, key: string, first: number): number[] {
    const { codes, words } = titlesNamed(search);
    const official = codes.flatMap((code) => this.byOgr.get(code) ?? []);
    const worded = [...words.map(jobKey), key].flatMap((asked) => this.byWords(asked, first));
    const named = new Set([...official, ...worded]);
    const near = named.size < first ? this.bySpelling(key) : [];
    return [...new Set([...named, ...near])].slice(0, first);
  }

  /** Whole titles, the first words of longer ones, beginnings, then all the words in any order. */
  private byWords(key: string, first: number): number[] {
    const words = key.split(' ').map((word) => ` ${word}`);
    const [whole, firstWords, begun] = [`| ${key} |`, `| ${key} `, `| ${key}`];
    const tierOf = (row: number): number | undefined => {
      const { search = '' } = this.searched[row] ?? {};
      if (!words.every((word) => search.includes(word))) return undefined;
      if (search.includes(whole)) return 0;
      if (search.includes(firstWords)) return 1;
      return search.includes(begun) ? 2 : OTHER;
    };
    return bestTiers(this.starts.of(key), { tiers: OTHER + 1, first, tierOf });
  }

  private bySpelling(key: string): number[] {
    const near = this.spellings
      .like(key)
      .map((spelling) => ({ ...spelling, score: 2 * spelling.byWords + spelling.whole }));
    return near
      .toSorted((left, right) => right.score - left.score || this.usualFirst(left.row, right.row))
      .map(({ row }) => row);
  }

  /** By group, what is called like the group first. */
  private inGroups(left: number, right: number): number {
    const [one = '', other = ''] = [this.searched[left]?.jobGroupCode, this.searched[right]?.jobGroupCode];
    if (one !== other) return one < other ? -1 : 1;
    return Number(this.isGroupName(right)) - Number(this.isGroupName(left)) || this.usualFirst(left, right);
  }

  private usualFirst(left: number, right: number): number {
    const [one, other] = [this.searched[left], this.searched[right]];
    if (one === undefined || other === undefined) return 0;
    return Number(other.usual) - Number(one.usual) || one.alphabetical - other.alphabetical;
  }

  private isGroupName(row: number): boolean {
    const title = this.found[row];
    return title?.label === title?.jobGroup.label;
  }
}

/** Usual titles first, then short ones. */
function bestFirst(left: SearchedTitle, right: SearchedTitle): number {
  return (
    Number(right.usual) - Number(left.usual) ||
    left.search.length - right.search.length ||
    left.alphabetical - right.alphabetical
  );
}
