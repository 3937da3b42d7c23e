import { request } from '../../client/client';
import { found, withoutRefusal } from '../../client/errors';
import {
  DeleteViewDocument,
  SavedViewsDocument,
  type SaveViewInput,
  SaveViewDocument,
  ShareViewDocument,
} from '../../generated/graphql';
import { listOf } from '../columns/listOf';
import type { Reach, View } from './view';

// Called by the lists themselves, and not through the data provider: the first screen does without them.

export async function savedViews(resource: string): Promise<View[]> {
  return [...found((await request(SavedViewsDocument, { list: listOf(resource) })).savedViews)];
}

export async function saveView(input: SaveViewInput, reach: Reach): Promise<View> {
  if (reach.audience === 'ME') return found(withoutRefusal((await request(SaveViewDocument, { input })).saveView).view);
  const shared = { ...input, role: reach.audience === 'ROLE' ? reach.role : null };
  return found(withoutRefusal((await request(ShareViewDocument, { input: shared })).shareView).view);
}

export async function deleteView({ id, version }: View): Promise<void> {
  withoutRefusal((await request(DeleteViewDocument, { input: { id, expectedVersion: version } })).deleteView);
}
