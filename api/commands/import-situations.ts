import type { StarterSituationsService, SituationsPlan } from '../catalogue/starter/starter-situations.service';
import { print } from './import-report';

/** The named situations that this version brings and the database lacks, as after an upgrade. */
export async function importSituations(situations: StarterSituationsService, apply: boolean): Promise<void> {
  if (!apply) {
    print([...report(await situations.plan()), 'Nothing was written: add --apply to write this.']);
    return;
  }
  print([...report(await situations.apply()), 'Done. Servers that are running take them over by themselves.']);
}

function report({ added, unchanged, deleted }: SituationsPlan): string[] {
  return [
    `Situations: ${added.length} new, ${unchanged} already there (left as they are), ${deleted.length} deleted by the team (left out)`,
    ...added.map(({ slug, label }) => `  + ${slug}: ${label}`),
    ...deleted.map(({ slug, label }) => `  - ${slug}: ${label}`),
  ];
}
