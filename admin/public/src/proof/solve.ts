import type { Challenge } from './challenge';
import { startWorker } from './startWorker';

/** Numbers tried in a row where there is no worker: the page answers in between. */
const BATCH_SIZE = 500;

/** Null for a challenge without a solution. In a worker; in the page, bit by bit, where the browser has none or stops it. */
export async function solve(challenge: Challenge): Promise<number | null> {
  const worker = startWorker();
  if (worker === null) return solveInPage(challenge);
  try {
    return await answerOf(worker, challenge);
  } catch {
    return await solveInPage(challenge);
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, challenge: Challenge): Promise<number | null> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<number | null>) => resolve(data));
    worker.addEventListener('error', reject);
    worker.postMessage(challenge);
  });
}

export async function solveInPage(challenge: Challenge): Promise<number | null> {
  // Loaded only where it is needed: the worker has its own.
  const { findNumber } = await import('./search');
  for (let first = 0; first <= challenge.maxNumber; first += BATCH_SIZE) {
    const number = findNumber(challenge, first, BATCH_SIZE);
    if (number !== null) return number;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return null;
}
