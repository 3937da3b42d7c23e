import type { ContributionsImportService } from '../contributions/intake/contributions-import.service';
import type { CsvFault } from '../contributions/intake/csv/contribution';
import type { ContributionsPlan } from '../contributions/intake/csv/import-plan';
import type { Language } from '../platform/language';
import { print, progressBar, samples } from './import-report';

export async function importContributions(
  contributions: ContributionsImportService,
  file: Uint8Array,
  apply: boolean,
): Promise<void> {
  const plan = await contributions.plan(file);
  print(report(plan));
  if (!apply) return print(['Nothing was written: add --apply to write what is new.']);
  const { added } = await contributions.apply(file, { onProgress: progressBar() });
  print([
    `Done: ${added.length} written.${plan.faults.length > 0 ? ' Correct the refused lines and import the file again: what is there is not written twice.' : ''}`,
  ]);
}

/** Counts and examples; what is refused in full, so that it can be corrected. */
function report({ added, unchanged, different, faults, notRead, encoding, language }: ContributionsPlan): string[] {
  const refused = new Set(faults.map(({ line }) => line)).size;
  return [
    `Contributions: ${added.length} new, ${unchanged} already there, ${different.length} already there and different in the file (left as they are), ${refused} refused`,
    ...(encoding !== 'Windows-1252'
      ? []
      : [`The file is not UTF-8: it was read as ${encoding}. Look at the accents below.`]),
    ...(notRead.length > 0 ? [`Columns that are not read: ${notRead.join(', ')}`] : []),
    ...samples(
      '+',
      added.map(({ externalId, given }) => `${externalId} ${given.kind} ${given.title.trim()}`),
    ),
    ...samples(
      '~',
      different.map(({ line, externalId, columns }) => `line ${line}, ${externalId}: ${columns.join(', ')}`),
    ),
    ...faults.map((fault) => `  ! ${faultLine(fault, language)}`),
  ];
}

/** In the language of the file, as its reason is. */
function faultLine({ line, column, reason }: CsvFault, language: Language): string {
  if (language === 'fr') return `ligne ${line}${column === null ? '' : `, colonne « ${column} »`} : ${reason}`;
  return `line ${line}${column === null ? '' : `, column "${column}"`}: ${reason}`;
}
