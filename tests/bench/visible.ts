import { setTimeout as sleep } from 'node:timers/promises';
import { Line, requestFor } from './line';
import { ITEM } from './mixed-questions';
import { questionAfter } from './public-page';
import type { Publisher } from './publisher';

const POLL_MS = 3;
/** Between two publications. */
const PAUSE_MS = 250;
const PATIENCE_MS = 10_000;

/** For each of so many publications: milliseconds from the answer to who publishes until the list and the item show it in every process. */
export async function timesUntilVisible(
  publisher: Publisher,
  ports: readonly number[],
  count: number,
): Promise<number[]> {
  const lines = await Promise.all(ports.map(Line.open));
  const times: number[] = [];
  try {
    for (let index = 0; index < count; index += 1) {
      await sleep(PAUSE_MS);
      const { slug } = await publisher.publish();
      const answeredAt = performance.now();
      await Promise.all(lines.map(async (line) => untilShown(line, slug)));
      times.push(performance.now() - answeredAt);
    }
    return times;
  } finally {
    for (const line of lines) line.close();
  }
}

async function untilShown(line: Line, slug: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  const list = requestFor({ body: questionAfter(null) });
  const item = requestFor({ body: JSON.stringify({ query: ITEM, variables: { slug } }) });
  for (const request of [list, item])
    while (!(await line.answerTo(request)).includes(`"${slug}"`)) {
      if (performance.now() > until) throw new Error(`${slug} was published and is not shown`);
      await sleep(POLL_MS);
    }
}
