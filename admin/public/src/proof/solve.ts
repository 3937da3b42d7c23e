import type { Challenge } from './challenge';
import { startWorker } from './startWorker';

/** Numbers tried in a row without a worker; the page handles events in between. */
const BATCH_SIZE = 500;

/** Solves in a worker or, where there is none or it fails, in the page, batch by batch. null: the challenge has no solution. */
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
