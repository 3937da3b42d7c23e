import type { DataSource } from 'typeorm';
import { demand } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Language } from '../../platform/language';
import { refuse, refuseAny } from '../../platform/user-errors';
import { importContributions } from '../contributions.policy';
import { unreadableFile } from './contributions-file.errors';
import type { ImportContributionsInput } from './contributions-file.graphql';
import { bytesOf, linesFault, linesOf, titleKey } from './contributions-file.rules';
import type { FileLine } from './contributions-file.rules';
import type { ContributionsImportService } from './contributions-import.service';
import { ContributionsFileError } from './csv/file-error';
import type { ContributionsPlan } from './csv/import-plan';

export interface ImportedFile {
  lines: FileLine[];
  encoding: ContributionsPlan['encoding'];
  notRead: string[];
}

/** A file of contributions from the back-office: looked at first, then taken in. */
export class ContributionsFileService {
  constructor(
    private readonly database: DataSource,
    private readonly imports: ContributionsImportService,
  ) {}

  async take(viewer: Viewer, { file, dryRun }: ImportContributionsInput, language: Language): Promise<ImportedFile> {
    demand(viewer, importContributions);
    const bytes = bytesOf(file);
    if (!Buffer.isBuffer(bytes)) return refuse(bytes);
    try {
      const plan = await this.imports.plan(bytes, language);
      refuseAny([linesFault(plan)]);
      const taken = await this.titlesTaken(plan);
      const done = dryRun ? plan : await this.imports.apply(bytes, { by: viewer, language });
      return { lines: linesOf(done, taken), encoding: done.encoding, notRead: done.notRead };
    } catch (error) {
      throw error instanceof ContributionsFileError ? refuse(unreadableFile(error)) : error;
    }
  }

  /** Before anything is written. */
  private async titlesTaken({ added }: ContributionsPlan): Promise<ReadonlySet<string>> {
    const titles = [...new Set(added.map(({ given }) => titleKey(given.title)))];
    const rows = await this.database.query<{ title: string }[]>(
      'SELECT DISTINCT lower(trim(title)) AS title FROM contribution WHERE lower(trim(title)) = ANY($1)',
      [titles],
    );
    return new Set(rows.map(({ title }) => title));
  }
}
