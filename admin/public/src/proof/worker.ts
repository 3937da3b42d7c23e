import { findNumber } from './search';
import type { Challenge } from './challenge';

/** Runs in a worker, so that the page stays responsive. */
addEventListener('message', ({ data }: MessageEvent<Challenge>) =>
  postMessage(findNumber(data, 0, data.maxNumber + 1)),
);
