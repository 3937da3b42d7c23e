import type { EntityManager } from 'typeorm';
import type { Refusal } from '../../platform/user-errors';
import type { GatesService } from '../editorial/gates.service';
import type { Candidate } from '../editorial/gates.types';
import { titleOf, waitingIn } from './release-items.queries';
import type { LoadedItem } from './release-items.queries';
import { itemNoLongerWaits, itemNotApproved, itemNotReady } from './releases.errors';

/** What must hold of a release as a whole: at a press, when its day is set, and again on the day. */
export class ReleaseGatesService {
  constructor(private readonly gates: GatesService) {}

  /** All that stands in the way. `message`: why, where personas fail with what it brings. */
  async refusals(tx: EntityManager, items: readonly LoadedItem[], message: string | null): Promise<Refusal[]> {
    const candidates = items.flatMap((one): (Candidate & { title: string })[] => {
      const draft = waitingIn(one);
      return draft === null ? [] : [{ row: one.row, draft, message, title: titleOf(one) }];
    });
    const found = await this.gates.refusals(tx, 'PUBLISH', candidates);
    return [
      ...items.filter((one) => waitingIn(one) === null).map(missing),
      ...candidates.flatMap(({ title }, index) => {
        const refusal = found[index];
        return refusal === undefined ? [] : [itemNotReady(title, refusal)];
      }),
    ];
  }
}

function missing(one: LoadedItem): Refusal {
  const title = titleOf(one);
  return one.item.revisionId === null ? itemNotApproved(title) : itemNoLongerWaits(title);
}
