import { request } from '../../client/client';
import { found, withoutRefusal } from '../../client/errors';
import type { ListAnswer, ListRequest, ResourceProvider } from '../../client/resource';
import {
  AcceptMovedLinkDocument,
  type AcceptMovedLinkInput,
  CheckLinkDocument,
  type LinkFieldsFragment,
  type LinkFilter,
  type LinkState,
  LinksDocument,
  type LinksQuery,
} from '../../generated/graphql';

type LinkPage = NonNullable<LinksQuery['links']>;

/** Each with the latest daily check, which the list tells of. */
export type LinkRecord = LinkPage['items'][number] & { lastRun: LinkPage['lastRun'] };

/** One state is chosen on the screen; the API takes several. */
function filterOf({ state, search }: ListRequest['filter']): LinkFilter {
  return {
    ...(state ? { state: [state as LinkState] } : {}),
    ...(search ? { search: String(search) } : {}),
  };
}

async function list({ filter, page }: ListRequest): Promise<ListAnswer> {
  const { items, total, lastRun } = found((await request(LinksDocument, { filter: filterOf(filter), page })).links);
  return { items: items.map((item) => ({ ...item, lastRun })), total };
}

export const linksProvider: ResourceProvider = { list };

/** Gives the link as the check found it. */
async function checkLink(id: string): Promise<LinkFieldsFragment> {
  return found(withoutRefusal((await request(CheckLinkDocument, { input: { id } })).checkLink).link);
}

/** Gives how many drafts have the new address now. */
async function acceptMovedLink(input: AcceptMovedLinkInput): Promise<number> {
  const { recommendations } = withoutRefusal((await request(AcceptMovedLinkDocument, { input })).acceptMovedLink);
  return recommendations?.length ?? 0;
}

export const linkActions = { checkLink, acceptMovedLink };
