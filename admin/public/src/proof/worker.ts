import { findNumber } from './search';
import type { Challenge } from './challenge';

/** Aside from the page, so that the page answers while it goes on. */
addEventListener('message', ({ data }: MessageEvent<Challenge>) =>
  postMessage(findNumber(data, 0, data.maxNumber + 1)),
);
