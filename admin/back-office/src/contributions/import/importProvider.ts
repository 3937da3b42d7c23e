import { request } from '../../client/client';
import { withoutRefusal } from '../../client/errors';
import { ImportContributionsDocument, type ImportContributionsMutation } from '../../generated/graphql';

export type ImportedFile = ImportContributionsMutation['importContributions'];
export type FileLine = NonNullable<ImportedFile['lines']>[number];
export type Outcome = FileLine['outcome'];

/** Called by its screen, and not through the data provider: the first screen does without it. */
export async function importContributions(file: string[], dryRun: boolean): Promise<ImportedFile> {
  return withoutRefusal((await request(ImportContributionsDocument, { input: { file, dryRun } })).importContributions);
}
