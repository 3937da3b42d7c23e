import type { StarterImportService } from '../catalogue/starter/starter-import.service';
import type { CatalogueImportService } from '../catalogue/transfer/catalogue-import.service';
import { readFolder } from '../catalogue/transfer/folder.rules';
import type { FolderFile } from '../catalogue/transfer/folder.rules';
import type { CataloguePlan, Outcome, Planned } from '../catalogue/transfer/plan.types';
import type { FileFault } from '../catalogue/transfer/transfer.types';
import { changeLines, plain } from './change-lines';
import { print, progressBar, samples } from './import-report';

const SIGNS: Readonly<Partial<Record<Outcome, { sign: string; told: string }>>> = {
  NEW: { sign: '+', told: 'new' },
  CHANGED: { sign: '~', told: 'changed' },
  SAME: { sign: '=', told: 'the same' },
  BEING_WRITTEN: { sign: '?', told: 'left alone: somebody is writing a draft' },
  ARCHIVED: { sign: '?', told: 'left alone: the team archived it' },
  CHANGED_BY_TEAM: { sign: '?', told: 'left alone: the team changed it' },
  DELETED_BY_TEAM: { sign: '?', told: 'left out: the team deleted it' },
  LACKING: { sign: '?', told: 'left out: it names something that the team deleted' },
};

/** A folder of YAML files. */
export async function importCatalogue(
  imports: CatalogueImportService,
  files: readonly FolderFile[],
  { apply, publish }: { apply: boolean; publish: boolean },
): Promise<void> {
  const read = readFolder(files);
  const plan = apply
    ? await imports.apply(read, { publish, onProgress: progressBar() })
    : await imports.plan(read, { publish });
  print([...report(plan), ...absentLines(plan), ...samples('not read:', plan.notRead)]);
  conclude(plan, { apply, publish });
}

/** What this version of the starter content brings. */
export async function importStarter(starter: StarterImportService, apply: boolean): Promise<void> {
  const plan = apply ? await starter.apply(progressBar()) : await starter.plan();
  print(report(plan));
  conclude(plan, { apply, publish: false });
}

function conclude({ faults }: CataloguePlan, { apply, publish }: { apply: boolean; publish: boolean }): void {
  if (faults.length > 0) {
    process.exitCode = 1;
    print([
      ...faults.map((fault) => `  ! ${faultLine(fault)}`),
      `Refused for ${faults.length} faults: nothing was written.`,
    ]);
    return;
  }
  if (!apply) return print(['Nothing was written: add --apply to write this.']);
  const then = publish
    ? 'They are published.'
    : 'Recommendations are drafts now: they are reviewed and published by people.';
  print([`Done. ${then} Servers that are running take it over by themselves.`]);
}

/** "recommendations/call.yaml:12:3 title: ..." */
function faultLine({ path, spot, reason }: FileFault): string {
  return plain(`${path}${spot === undefined ? '' : `:${spot.line}:${spot.column}`} ${reason.en}`);
}

function report({ topics, situations, recommendations, drafts, personas }: CataloguePlan): string[] {
  return [
    ...section('Topics', topics, ({ key, label }) => `${key}: ${label}`),
    ...section('Situations (in force at once)', situations, ({ slug, label }) => `${slug}: ${label}`),
    ...section('Recommendations', recommendations, ({ slug, content }) => `${slug}: ${content.title}`),
    ...(drafts.length === 0 ? [] : section('Drafts', drafts, ({ slug, content }) => `${slug}: ${content.title}`)),
    ...(personas.length === 0 ? [] : section('Personas (in force at once)', personas, ({ name }) => name)),
  ];
}

/** Counts, then each item that is not the same, with what differs. */
function section<Item>(name: string, items: readonly Planned<Item>[], say: (item: Item) => string): string[] {
  const outcomes = Object.entries(SIGNS).map(([outcome, { told }]) => ({
    told,
    count: items.filter((item) => item.outcome === outcome).length,
  }));
  const counts = outcomes.filter(({ count }) => count > 0).map(({ told, count }) => `${count} ${told}`);
  return [`${name}: ${counts.join('; ') || 'none'}`, ...items.flatMap((item) => itemLines(item, say))];
}

function itemLines<Item>({ item, outcome, changes }: Planned<Item>, say: (item: Item) => string): string[] {
  const { sign = '', told = '' } = SIGNS[outcome] ?? {};
  if (outcome === 'SAME') return [];
  const isLeft = outcome !== 'NEW' && outcome !== 'CHANGED';
  return [
    `  ${sign} ${plain(say(item))}${isLeft ? ` (${told})` : ''}`,
    ...changes.flatMap(changeLines).map((line) => `      ${line}`),
  ];
}

/** What the folder does not tell of. */
function absentLines({ absent }: CataloguePlan): string[] {
  if (absent.length === 0) return [];
  return [
    `In the database but not in the folder, left alone: ${absent.length}`,
    ...absent.map(({ type, slug, title }) => `  . ${type} ${slug}: ${plain(title)}`),
  ];
}
