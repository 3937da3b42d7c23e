import type { DataSource } from 'typeorm';
import { AuditService } from '../accounts';
import { ContributionLinks, ContributionsImportService } from '../contributions';
import type { ContributionsPlan } from '../contributions';
import { print, progressBar, samples } from './import-report';
import { systemClock } from '../platform/clock';
import type { Config } from '../platform/config';
import { readSecret } from '../platform/secret';
import { Signer } from '../platform/signer';
import { WorldService } from '../situations';

export async function importContributions(
  database: DataSource,
  file: Uint8Array,
  { apply, config }: { apply: boolean; config: Config },
): Promise<void> {
  const links = new ContributionLinks(new Signer(readSecret(config.dataDir)), config);
  const needs = {
    audit: new AuditService(database, systemClock),
    worlds: new WorldService(database, systemClock),
    links,
  };
  const contributions = new ContributionsImportService(database, systemClock, needs);
  const plan = await contributions.plan(file);
  print(report(plan));
  if (!apply) return print(['Nothing was written: add --apply to write what is new.']);
  const { added } = await contributions.apply(file, progressBar());
  print([
    `Done: ${added.length} written.${plan.faults.length > 0 ? ' Correct the refused lines and import the file again: what is there is not written twice.' : ''}`,
  ]);
}

/** Counts and examples; what is refused in full, so that it can be corrected. */
function report({ added, unchanged, different, faults, notRead, encoding }: ContributionsPlan): string[] {
  const refused = new Set(faults.map(({ line }) => line)).size;
  return [
    `Contributions: ${added.length} new, ${unchanged} already there, ${different.length} already there and different in the file (left as they are), ${refused} refused`,
    ...(encoding === 'UTF-8' ? [] : [`The file is not UTF-8: it was read as ${encoding}. Look at the accents below.`]),
    ...(notRead.length > 0 ? [`Columns that are not read: ${notRead.join(', ')}`] : []),
    ...samples(
      '+',
      added.map(({ externalId, given }) => `${externalId} ${given.kind} ${given.title.trim()}`),
    ),
    ...samples(
      '~',
      different.map(({ line, externalId, columns }) => `line ${line}, ${externalId}: ${columns.join(', ')}`),
    ),
    ...faults.map(
      ({ line, column, reason }) => `  ! line ${line}${column === null ? '' : `, column "${column}"`}: ${reason}`,
    ),
  ];
}
