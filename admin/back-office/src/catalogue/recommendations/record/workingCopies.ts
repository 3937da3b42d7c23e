import { requestQuietly } from '../../../client/client';
import { found, withoutRefusal } from '../../../client/errors';
import {
  type AlsoEditingFieldsFragment,
  DiscardWorkingCopyDocument,
  SaveWorkingCopyDocument,
  type SaveWorkingCopyInput,
} from '../../../generated/graphql';

export interface Kept {
  /** Of the recommendation now: a later one than that of the screen was saved by somebody. */
  version: number;
  savedAt: string;
  alsoEditing: readonly AlsoEditingFieldsFragment[];
}

let underWay: Promise<unknown> = Promise.resolve();

/** One after the other, so that an older text never comes after a newer one, or after what was saved. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = underWay.then(work, work);
  underWay = turn.catch(() => undefined);
  return turn;
}

/** Resolves when nothing that was typed is on its way any more: a save that it came after would leave it behind. */
export async function workingCopiesSettled(): Promise<void> {
  await underWay;
}

export async function keepWorkingCopy(input: SaveWorkingCopyInput): Promise<Kept> {
  return inTurn(async () => {
    const { saveWorkingCopy } = await requestQuietly(SaveWorkingCopyDocument, { input });
    const { version, workingCopy, alsoEditing } = found(withoutRefusal(saveWorkingCopy).recommendation);
    return { version, alsoEditing, savedAt: found(workingCopy).savedAt };
  });
}

export async function discardWorkingCopy(recommendationId: string): Promise<void> {
  await inTurn(async () => {
    withoutRefusal(
      (await requestQuietly(DiscardWorkingCopyDocument, { input: { recommendationId } })).discardWorkingCopy,
    );
  });
}
