import type { NodeSource } from '../../platform/graphql/node';
import { isUuid } from '../../platform/ids';

/** Finds an object of any area by its id. */
export class NodesQueries {
  constructor(private readonly sources: () => readonly NodeSource<never>[]) {}

  async one(id: string, context: object): Promise<object | null> {
    if (!isUuid(id)) return null;
    for (const { type, find } of this.sources()) {
      const found = await find(id, context as never);
      if (found !== null) return Object.assign(found, { __typename: type });
    }
    return null;
  }
}
