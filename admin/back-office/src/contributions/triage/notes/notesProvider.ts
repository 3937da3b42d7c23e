import { request } from '../../../client/client';
import { withoutRefusal, found } from '../../../client/errors';
import {
  AddContributionNoteDocument,
  type AddContributionNoteInput,
  MentionableDocument,
  type MentionableQuery,
} from '../../../generated/graphql';

export type Colleague = NonNullable<MentionableQuery['mentionable']>[number];

/** The colleagues who may be mentioned: those who may see the contribution. */
export const mentionable = async (contributionId: string): Promise<Colleague[]> =>
  found((await request(MentionableDocument, { contributionId })).mentionable);

export async function addContributionNote(input: AddContributionNoteInput): Promise<void> {
  withoutRefusal((await request(AddContributionNoteDocument, { input })).addContributionNote);
}

export const noteActions = { addContributionNote, mentionable };
