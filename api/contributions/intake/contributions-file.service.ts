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
import { leavingOut } from './csv/import-plan';
import type { ContributionsPlan } from './csv/import-plan';
import { MAX_COMPARED_LINES, NOTHING_ALIKE } from './file-likeness.queries';
import type { FileLikenessQueries } from './file-likeness.queries';

export interface ImportedFile {
  lines: FileLine[];
  notCompared: number;
  encoding: ContributionsPlan['encoding'];
  notRead: string[];
}

/** A file of contributions from the back-office: looked at first, then taken in. */
export class ContributionsFileService {
  constructor(
    private readonly database: DataSource,
    private readonly imports: ContributionsImportService,
    private readonly likeness: FileLikenessQueries,
  ) {}

  async take(
    viewer: Viewer,
    { file, dryRun, leftOut }: ImportContributionsInput,
    language: Language,
  ): Promise<ImportedFile> {
    demand(viewer, importContributions);
    const bytes = bytesOf(file);
    if (!Buffer.isBuffer(bytes)) return refuse(bytes);
    try {
      const out = new Set(leftOut ?? []);
      const plan = leavingOut(await this.imports.plan(bytes, language), out);
      refuseAny([linesFault(plan)]);
      const taken = await this.titlesTaken(plan);
      const alike = dryRun ? await this.likeness.of(viewer, plan.added) : NOTHING_ALIKE;
      const done = dryRun ? plan : await this.imports.apply(bytes, { by: viewer, language, leftOut: out });
      const notCompared = dryRun ? Math.max(0, plan.added.length - MAX_COMPARED_LINES) : 0;
      return { lines: linesOf(done, { taken, alike }), notCompared, encoding: done.encoding, notRead: done.notRead };
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
