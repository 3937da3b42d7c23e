import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { Pool } from 'pg';
import { jobsBySql } from './finder-jobs';
import { QUERY } from './finder-page';
import { placesBySql } from './finder-places';

/** As many connections to the database as ours. */
const POOL = 20;
const pool = new Pool({ connectionString: process.env['DATABASE_URL'] ?? '', max: POOL });
const names = new Map<string, string>();
/** Prepared statements, with nothing between. */
const database = {
  query: async <Rows>(text: string, values?: unknown[]): Promise<Rows> => {
    const name = names.get(text) ?? `statement ${names.size}`;
    names.set(text, name);
    return (await pool.query({ name, text, values: values ?? [] })).rows as Rows;
  },
};

interface Asked {
  query: string;
  variables: { search: string; first: number };
}

async function answer({ query, variables: { search, first } }: Asked): Promise<object> {
  if (query === QUERY.jobs) return { jobs: await jobsBySql(database, search, first) };
  const places = await placesBySql(database, search, first);
  return {
    places: places.map(({ code, kind, label, parent }) => ({
      ...{ code, kind, label },
      parent: parent && { code: parent.code, label: parent.label },
    })),
  };
}

async function read(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Asked;
}

createServer((request, response) => {
  void read(request)
    .then(answer)
    .then((data) => {
      const body = JSON.stringify({ data });
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        .end(body);
    });
}).listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('Ready\n'));
