import { request } from '../../client/client';
import { withoutRefusal } from '../../client/errors';
import {
  ImportContributionsDocument,
  type ImportContributionsInput,
  type ImportContributionsMutation,
} from '../../generated/graphql';

export type ImportedFile = ImportContributionsMutation['importContributions'];
export type FileLine = NonNullable<ImportedFile['lines']>[number];
export type Outcome = FileLine['outcome'];

/** Called by its screen, and not through the data provider: the first screen does without it. */
export async function importContributions(input: ImportContributionsInput): Promise<ImportedFile> {
  return withoutRefusal((await request(ImportContributionsDocument, { input })).importContributions);
}

/** Whether a line may repeat what is here, or an earlier line. */
export const isAlike = ({ similar, similarLine }: FileLine): boolean => Boolean(similar ?? similarLine);
