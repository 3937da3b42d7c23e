import { splitGenders } from '../jobs/gender.rules';
import type { JobTitleRow } from '../jobs/job-title.entity';
import { jobKey, searchText } from './normalise.rules';

export type NewTitle = Omit<JobTitleRow, 'id' | 'jobGroup'>;

/** What is worked out from a title's label: its two forms where they differ, and what searches compare with. */
export function titleWords(label: string): Pick<NewTitle, 'feminine' | 'masculine' | 'search'> {
  const { masculine, feminine } = splitGenders(label);
  const changes = masculine !== feminine;
  return {
    feminine: changes ? feminine : null,
    masculine: changes ? masculine : null,
    search: searchText(changes ? [jobKey(masculine), jobKey(feminine)] : label.split(' / ').map(jobKey)),
  };
}
