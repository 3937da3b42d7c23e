import { createServer as httpServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as httpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Reach } from '../../api/platform/http/reach';
import { SELF_SIGNED } from './self-signed';

export const LOCAL = '127.0.0.1';

/** Nothing may be asked of anybody. */
export const NOWHERE: Reach = {
  resolve: async () => {
    throw Object.assign(new Error('ETIMEOUT'), { code: 'ETIMEOUT', syscall: 'queryA' });
  },
  mayConnect: () => false,
};

/** Servers of the test, on this machine: the only ones that a test's application may reach. */
export class TestWeb {
  /** When each request came, and what it asked for, as "host/path". */
  readonly asked: { at: number; what: string }[] = [];
  /** By host: the addresses that it resolves to, or the code of a failure. Every other host is the test's own. */
  readonly names = new Map<string, () => readonly string[] | string>();
  /** False: as without a network, no connection is made. */
  isOnline = true;
  private readonly servers: Server[] = [];
  private readonly ports = new Set<number>();

  readonly reach: Reach = {
    resolve: async (host) => {
      const found = this.isOnline ? (this.names.get(host)?.() ?? [LOCAL]) : 'ETIMEOUT';
      if (typeof found === 'string') throw Object.assign(new Error(found), { code: found, syscall: 'queryA' });
      return found;
    },
    mayConnect: (address, port) => address === LOCAL && this.ports.has(port),
  };

  /** Gives the port. */
  async serve(answer: RequestListener, { isSecure = false } = {}): Promise<number> {
    const listener: RequestListener = (request, response) => {
      this.asked.push({ at: performance.now(), what: `${request.headers.host?.split(':')[0]}${request.url}` });
      answer(request, response);
    };
    const server = isSecure ? httpsServer(SELF_SIGNED, listener) : httpServer(listener);
    this.servers.push(server);
    await new Promise<void>((resolve) => void server.listen(0, LOCAL, resolve));
    const { port } = server.address() as AddressInfo;
    this.ports.add(port);
    return port;
  }

  /** A port of this machine on which nothing listens, though it may be reached. */
  async closedPort(): Promise<number> {
    const port = await this.serve(() => undefined);
    await closed(this.servers.pop());
    return port;
  }

  async close(): Promise<void> {
    await Promise.all(this.servers.map(closed));
  }
}

/** With the connections that are still open. */
async function closed(server: Server | undefined): Promise<void> {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
}
