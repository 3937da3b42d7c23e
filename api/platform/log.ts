import type { FastifyRequest } from 'fastify';
import pino from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { failureOf } from './failure';

export type { Logger } from 'pino';

/** Writes structured logs to standard output, without any secret: no value, address of a client or query string, and no error as it is. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, serializers: { req: requestShape, err: errorShape } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** The route stands for the path, which may hold a secret. */
function requestShape({ method, routeOptions }: FastifyRequest): { method: string; route: string | undefined } {
  return { method, route: routeOptions?.url };
}

function errorShape(error: unknown): unknown {
  return error instanceof Error ? failureOf(error) : error;
}
