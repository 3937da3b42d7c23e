import { setTimeout as sleep } from 'node:timers/promises';
import { Line, requestFor } from './line';
import type { Question } from './line';

/** What a process that does nothing else is told to send, each at its moment, whether those before are answered or not. */
export interface SteadyLoad {
  /** Asked in turn. */
  ports: readonly number[];
  perSecond: number;
  /** Each asked once, in this order. */
  questions: readonly (Question & { kind: string })[];
}

export interface Steadily {
  /** Of each answer. */
  answers: { kind: string; ms: number }[];
  /** What came instead of an answer without errors. */
  errors: string[];
}

/** Of the whole request, and what the payload of a mutation says. */
const HAS_ERRORS = /"(?:errors|userErrors)":\[\{/;
const idle = new Map<number, Line[]>();

async function load({ ports, perSecond, questions }: SteadyLoad): Promise<Steadily> {
  const given: Steadily = { answers: [], errors: [] };
  const requests = questions.map((question) => ({ kind: question.kind, request: requestFor(question) }));
  const startedAt = performance.now();
  const asked: Promise<void>[] = [];
  for (const [index, { kind, request }] of requests.entries()) {
    const early = startedAt + (index * 1000) / perSecond - performance.now();
    if (early > 0) await sleep(early);
    asked.push(ask({ port: ports[index % ports.length] ?? 0, kind, request }, given));
  }
  await Promise.all(asked);
  return given;
}

async function ask(
  { port, kind, request }: { port: number; kind: string; request: Buffer },
  { answers, errors }: Steadily,
): Promise<void> {
  const lines = idle.get(port) ?? [];
  idle.set(port, lines);
  const startedAt = performance.now();
  try {
    // One that answers nobody at the moment: nothing waits here for what was asked before.
    const line = lines.pop() ?? (await Line.open(port));
    const answer = await line.answerTo(request);
    answers.push({ kind, ms: performance.now() - startedAt });
    if (HAS_ERRORS.test(answer)) errors.push(`${kind}: ${answer}`);
    lines.push(line);
  } catch (error) {
    errors.push(`${kind}: ${String(error)}`);
  }
}

process.on('message', (asked: SteadyLoad) => {
  void load(asked).then((given) => process.send?.(given));
});
