import { request } from '../../client/client';
import { withoutRefusal, found } from '../../client/errors';
import type { ResourceProvider } from '../../client/resource';
import { MarkNoticesReadDocument, NoticesDocument, type NoticesQuery } from '../../generated/graphql';

export type NoticeRecord = NonNullable<NoticesQuery['notices']>['items'][number];

/** `filter.unreadOnly`: only what is not read yet. */
export const noticesProvider: ResourceProvider = {
  list: async ({ filter, page }) =>
    found((await request(NoticesDocument, { unreadOnly: filter['unreadOnly'] === true, page })).notices),
};

/** Without ids: all of them. */
export async function markNoticesRead(ids: string[] | null): Promise<void> {
  withoutRefusal((await request(MarkNoticesReadDocument, { input: { ids } })).markNoticesRead);
}

export const noticeActions = { markNoticesRead };
