import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const HEAP = join(process.cwd(), 'dist/api/platform/process/heap.js');
/** Keeps 40 MB, and replaces all of it many times, as a process does that answers requests. */
const WORK = `
  const kept = new Map();
  let most = 0;
  for (let turn = 0; turn < 40; turn += 1) {
    for (let key = 0; key < 200_000; key += 1) kept.set(key, { turn, text: [turn, turn, turn] });
    most = Math.max(most, process.memoryUsage().heapTotal);
  }
  process.stdout.write(String(most));
`;

const heapAfter = (script: string): number => Number(execFileSync(process.execPath, ['-e', script + WORK]));

describe('the heap of a server', () => {
  it('stays near what lives in it', () => {
    expect(heapAfter(`require(${JSON.stringify(HEAP)}).keepHeapSmall();`)).toBeLessThan(0.75 * heapAfter(''));
  });
});
