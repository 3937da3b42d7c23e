import { request } from '../../../client/client';
import { withoutRefusal, found } from '../../../client/errors';
import { currentLanguage } from '../../../client/language';
import type { ResourceProvider } from '../../../client/resource';
import type { Purpose } from '../../../client/session';
import {
  ListedReasonsDocument,
  type ListedReasonsQuery,
  OrderRefusalReasonsDocument,
  RefusalExampleDocument,
  type RefusalExampleQueryVariables,
  RefusalPreviewDocument,
  type RefusalPreviewQueryVariables,
  RefusalReasonsDocument,
  SaveRefusalReasonDocument,
  type SaveRefusalReasonInput,
} from '../../../generated/graphql';
import { reasonKey } from './reasonKey';

export type ListedReason = NonNullable<ListedReasonsQuery['refusalReasons']>[number] & { id: string };

const record = <Reason extends { key: string; label: string; labelEn: string | null }>(reason: Reason) => ({
  ...reason,
  id: reason.key,
  name: (currentLanguage() === 'en' && reason.labelEn) || reason.label,
});

const all = async (purpose?: Purpose) =>
  found((await request(RefusalReasonsDocument, {}, purpose)).refusalReasons).map(record);

async function save({ key, label, labelEn, message, messageEn, retired }: Partial<SaveRefusalReasonInput>) {
  const input = {
    ...{ key: key ?? '', label: label ?? '', message: message ?? '', retired: retired ?? false },
    ...{ labelEn: labelEn || null, messageEn: messageEn || null },
  };
  return record(
    found(withoutRefusal((await request(SaveRefusalReasonDocument, { input })).saveRefusalReason).refusalReason),
  );
}

/** A key is made of the words of a new reason; it stays when they change. */
async function create(given: Partial<SaveRefusalReasonInput>) {
  const taken = (await all('save')).map(({ key }) => key);
  return save({ ...given, key: reasonKey(given.label ?? '', taken) });
}

/** How often each was used is counted for the screen that lists them, not for who chooses one. */
const listed = async () => found((await request(ListedReasonsDocument, {})).refusalReasons).map(record);
const offered = async () => (await all()).filter(({ retired }) => !retired);

/** `filter.retired`: false for those that can be chosen. */
export const refusalReasonsProvider: ResourceProvider = {
  list: async ({ filter }) => {
    const items = await (filter['retired'] === false ? offered() : listed());
    return { items, total: items.length };
  },
  one: async (key) => found((await all()).find(({ id }) => id === key)),
  create: (data) => create(data as Partial<SaveRefusalReasonInput>),
  update: (data) => save(data as Partial<SaveRefusalReasonInput>),
};

/** The message as it would go to the contributor, and its English where there is one. */
export async function refusalPreview(asked: RefusalPreviewQueryVariables) {
  const { refusalPreview: french, english } = await request(RefusalPreviewDocument, asked);
  return { french: found(french), english: english ?? null };
}

/** A message that is being written, as somebody would read it. */
const refusalExample = async (asked: RefusalExampleQueryVariables): Promise<string> =>
  found((await request(RefusalExampleDocument, asked, 'background')).refusalExample);

async function orderRefusalReasons(keys: string[]): Promise<void> {
  withoutRefusal((await request(OrderRefusalReasonsDocument, { input: { keys } })).orderRefusalReasons);
}

export const refusalReasonActions = { refusalPreview, refusalExample, orderRefusalReasons };
