import DataLoader from 'dataloader';
import fastify from 'fastify';
import mercurius from 'mercurius';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { FIRST, PEER_SCHEMA, PageReader } from './public-page';
import type { Item, PageArgs } from './public-page';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Without its types: they change those of the errors of graphql, for our own code too. */
const { createSchema, createYoga } = require('graphql-yoga') as {
  createSchema(given: object): object;
  createYoga(given: object): Handler;
};

/** As many connections to the database as ours. */
const POOL = 20;
const port = Number(process.env['PORT']);
const reader = new PageReader(new Pool({ connectionString: process.env['DATABASE_URL'] ?? '', max: POOL }));
const resolvers = {
  Query: { recommendations: async (_root: unknown, args: PageArgs): Promise<object> => reader.list(args) },
};

/** One of those that give the same page, in a process of its own. */
const PEERS: Readonly<Record<string, () => Promise<void>>> = {
  mercurius: serveMercurius,
  yoga: async () => listen(createServer(yoga())),
  'one-sql': async () => listen(createServer(answering(oneStatement))),
  prepared: async () => {
    const answer: unknown = JSON.parse(await reader.answer({ first: FIRST }));
    // PostgreSQL puts spaces between.
    const body = Buffer.from(JSON.stringify(answer));
    return listen(createServer(answering(async () => body)));
  },
};

/** Compiled at the second request; loaders without the cache of a request, in which nothing is asked twice here. */
async function serveMercurius(): Promise<void> {
  const app = fastify();
  const opts = { cache: false };
  const read = {
    topics: async (asked: readonly { obj: Item }[]) => reader.topics(asked.map(({ obj }) => obj)),
    situations: async (asked: readonly { obj: Item }[]) => reader.situations(asked.map(({ obj }) => obj)),
  };
  await app.register(mercurius, {
    schema: PEER_SCHEMA,
    resolvers: resolvers as never,
    loaders: {
      Recommendation: { topics: { loader: read.topics, opts }, situations: { loader: read.situations, opts } },
    } as never,
    jit: 1,
  });
  await app.listen({ port, host: '127.0.0.1' });
}

interface YogaContext {
  topics: DataLoader<Item, object[]>;
  situations: DataLoader<Item, object[]>;
}

function yoga(): Handler {
  const related = {
    topics: async (item: Item, _args: unknown, { topics }: YogaContext) => topics.load(item),
    situations: async (item: Item, _args: unknown, { situations }: YogaContext) => situations.load(item),
  };
  return createYoga({
    schema: createSchema({ typeDefs: PEER_SCHEMA, resolvers: { ...resolvers, Recommendation: related } }),
    context: () => ({
      topics: new DataLoader(async (items: readonly Item[]) => reader.topics(items)),
      situations: new DataLoader(async (items: readonly Item[]) => reader.situations(items)),
    }),
    logging: false,
  });
}

async function oneStatement(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { variables } = JSON.parse(Buffer.concat(parts).toString('utf8')) as { variables: PageArgs };
  return Buffer.from(await reader.answer(variables));
}

function answering(answer: (request: IncomingMessage) => Promise<Buffer>) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    void answer(request).then((body) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body),
    );
  };
}

async function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
}

void PEERS[process.argv[2] ?? '']?.().then(() => process.stdout.write('Ready\n'));
