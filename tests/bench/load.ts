import { seeded } from './bench';
import { Line, requestFor } from './line';
import type { Question } from './line';
import { postgraphileQuestion } from './postgraphile';
import { cursorAt, questionAfter } from './public-page';

/** What a process that does nothing else is told to send, over connections that stay open. */
export interface Load {
  port: number;
  connections: number;
  milliseconds: number;
  /** Each question begins at another moment between these; left out: all ask the first page. */
  between?: { from: number; to: number };
  /** Asks for the same pages as PostGraphile takes them. */
  isPostgraphile?: boolean;
  /** Asked in place of pages, one drawn after the other. */
  questions?: readonly Question[];
}

export interface Loaded {
  answers: number;
  seconds: number;
  /** Of all the answers, with their heads. */
  bytes: number;
  p50Ms: number;
  p99Ms: number;
}

const random = seeded(process.pid);

async function load({ port, connections, milliseconds, between, isPostgraphile, questions }: Load): Promise<Loaded> {
  const pageAt = (moment: number | null): Buffer =>
    requestFor({
      body: isPostgraphile
        ? postgraphileQuestion(moment === null ? null : new Date(moment))
        : questionAfter(moment === null ? null : cursorAt(moment)),
    });
  const first = pageAt(null);
  const asked = questions?.map(requestFor);
  const next = (): Buffer =>
    asked?.[Math.floor(random() * asked.length)] ??
    (between === undefined ? first : pageAt(between.from + Math.floor(random() * (between.to - between.from))));
  const times: number[] = [];
  let bytes = 0;
  const startedAt = performance.now();
  const until = startedAt + milliseconds;
  const sender = async (): Promise<void> => {
    const line = await Line.open(port);
    while (performance.now() < until) {
      const askedAt = performance.now();
      const received = await line.ask(next());
      times.push(performance.now() - askedAt);
      // Not `bytes += await`: that would add to what was there before the wait, and lose what the others added.
      bytes += received;
    }
    line.close();
  };
  await Promise.all(Array.from({ length: connections }, sender));
  const seconds = (performance.now() - startedAt) / 1000;
  times.sort((left, right) => left - right);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { answers: times.length, seconds, bytes, p50Ms: at(0.5), p99Ms: at(0.99) };
}

process.on('message', (asked: Load) => {
  load(asked).then(
    (loaded) => process.send?.(loaded),
    (error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    },
  );
});
