import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import type { HelmetOptions } from 'helmet';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Sends Helmet's headers with every answer. They are the same for all, so that Helmet is asked once, at the start. */
export async function addSecurityHeaders(http: FastifyInstance, options: HelmetOptions): Promise<void> {
  const headers = await headersOf(options);
  http.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

async function headersOf(options: HelmetOptions): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  await new Promise<void>((resolve, reject) =>
    helmet(options)({} as IncomingMessage, response as unknown as ServerResponse, (error) =>
      error === undefined ? resolve() : reject(error as Error),
    ),
  );
  return headers;
}
