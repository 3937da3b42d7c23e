import { request } from '../../../client/client';
import { found, withoutRefusal } from '../../../client/errors';
import {
  ImportRecommendationFileDocument,
  RecommendationFileDocument,
  RecommendationFilePreviewDocument,
  type RecommendationFilePreviewQuery,
} from '../../../generated/graphql';

export type Preview = NonNullable<RecommendationFilePreviewQuery['recommendationFilePreview']>;

async function recommendationFile(id: string): Promise<{ name: string; text: string }> {
  return found((await request(RecommendationFileDocument, { id })).recommendationFile);
}

async function previewFile(text: string): Promise<Preview> {
  return found((await request(RecommendationFilePreviewDocument, { text })).recommendationFilePreview);
}

/** Gives the id of the recommendation. `expectedVersion`: as the preview gave it, none for a new one. */
async function importFile(text: string, expectedVersion: number | undefined): Promise<string> {
  const input = { text, expectedVersion: expectedVersion ?? null };
  const { importRecommendationFile } = await request(ImportRecommendationFileDocument, { input });
  return found(withoutRefusal(importRecommendationFile).recommendation).id;
}

export const fileActions = { recommendationFile, previewFile, importFile };
