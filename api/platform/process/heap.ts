import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes for young objects, both halves of their space: V8 would take eight times as much, and with less each ranking takes longer. */
const YOUNG = 8 * 1024 * 1024;
/** How much the old ones may grow before they are tidied up. */
const GROWTH_PERCENT = 25;
const MAX_ROUNDS = 10;
/** Objects that outlive a round, so that V8 gives their space more room. */
const SURVIVORS = 20_000;

/**
 * Left to itself, V8 lets the heap of a server grow to several times what lives in it before it tidies up. From here on memory stays near
 * what lives. To be called once what a process keeps has been read, since reading it with so little room takes longer: it tidies up once,
 * which takes a hundred milliseconds or two.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--expose-gc');
  const tidyUp = runInNewContext('gc') as NodeJS.GCFunction;
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  tidyUp({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  const survivors: object[] = [];
  for (let round = 0; round < MAX_ROUNDS && youngBytes() < YOUNG; round += 1) {
    for (let index = 0; index < SURVIVORS; index += 1) survivors.push({ index });
    tidyUp({ type: 'minor', execution: 'sync' });
  }
  setFlagsFromString('--semi-space-growth-factor=1');
}

function youngBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? YOUNG;
}
