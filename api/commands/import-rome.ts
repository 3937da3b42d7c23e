import type { RomeFiles } from '../reference/jobs/rome-files.rules';
import type { RomeImportService } from '../reference/jobs/rome-import.service';
import type { Differences, RomePlan } from '../reference/jobs/rome-plan.rules';
import { print, progressBar, samples } from './import-report';

export async function importRome(rome: RomeImportService, files: RomeFiles, apply: boolean): Promise<void> {
  print(report(await rome.plan(files)));
  if (!apply) return print(['Nothing was written: add --apply to write this.']);
  await rome.apply(files, progressBar());
  print(['Done. Servers and workers that are running take over the new names by themselves.']);
}

function report({ groups, titles }: RomePlan): string[] {
  return [
    ...section('Job groups', groups, ({ code, label }) => `${code} ${label}`),
    ...section(
      'Job titles',
      titles,
      ({ ogr, label, jobGroupCode }) => `${ogr ?? 'no code'} ${label} (${jobGroupCode})`,
    ),
  ];
}

/** Counts, then a few examples of each kind. */
function section<New, Stored extends New>(
  name: string,
  { added, changed, gone, unchanged }: Differences<Stored, New>,
  say: (row: New) => string,
): string[] {
  return [
    `${name}: ${added.length} added, ${changed.length} changed, ${unchanged} unchanged, ${gone.length} no longer in the file (kept)`,
    ...samples('+', added.map(say)),
    ...samples(
      '~',
      changed.map(({ before, after }) => `${say(before)} -> ${say(after)}`),
    ),
    ...samples('?', gone.map(say)),
  ];
}
