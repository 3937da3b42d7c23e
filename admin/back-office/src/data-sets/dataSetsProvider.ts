import { request } from '../client/client';
import { found } from '../client/errors';
import type { ResourceProvider } from '../client/resource';
import { DataSetsDocument, type DataSetsQuery } from '../generated/graphql';

export type DataSetRecord = NonNullable<DataSetsQuery['dataSets']>[number];

/** All at once: there are few. */
export const dataSetsProvider: ResourceProvider = {
  list: async () => {
    const items = found((await request(DataSetsDocument, {})).dataSets);
    return { items, total: items.length };
  },
};
