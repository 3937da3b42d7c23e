// An example of a scorer over HTTP, without any library: `node tests/recommendations/scorers/example-scorer.ts 8080`, and beside it the
// service with SCORER_URL=http://localhost:8080 and SCORER_PRIVATE=on. It puts what takes little time first, and says so.
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

interface Question {
  version: number;
  items: { id: string; score: number; durationMinutes: number | null }[];
}

const SHORT_MINUTES = 15;

export async function exampleScorer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { items } = JSON.parse(Buffer.concat(parts).toString()) as Question;
  const short = items.filter(({ durationMinutes }) => durationMinutes !== null && durationMinutes <= SHORT_MINUTES);
  const scores = short.map(({ id, score }) => ({
    id,
    score: Math.min(3, score + 1),
    reasons: {
      FR: 'Un quart d’heure suffit.',
      FR_TU: 'Un quart d’heure suffit.',
      EN: 'A quarter of an hour is enough.',
    },
  }));
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ version: 1, scores }));
}

const [, file = '', port = '8080'] = process.argv;
if (file.endsWith('example-scorer.ts'))
  createServer((request, response) => void exampleScorer(request, response)).listen(Number(port));
