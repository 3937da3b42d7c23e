import type { FastifyInstance } from 'fastify';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { RETRY_AFTER_SECONDS, errorBody } from './errors';
import { languageOf } from './request-language';

/** How long requests that are under way when the server closes may take, out of the 10 s for the whole stop. */
const UNDER_WAY_MS = 6000;
/** Nobody comes any more when nobody came for so long; who comes on and on, though told to wait, is not waited for. */
const QUIET_MS = 100;
const QUIET_AT_MOST_MS = 1500;

/**
 * How the server leaves without failing a request. First it says so, at /health/ready and by telling each connection to close after its
 * answer, and serves on; then it refuses what still comes, closes once nobody comes any more, and ends what is under way.
 */
export class Draining {
  private accepted = 0;
  private stage: 'SERVING' | 'LEAVING' | 'REFUSING' = 'SERVING';

  /** Before any route is added. */
  constructor(private readonly http: FastifyInstance) {
    http.addHook('onSend', async (_request, reply) => {
      if (this.isLeaving) reply.header('connection', 'close');
    });
    http.server.on('connection', () => (this.accepted += 1));
    // After the body is read: an answer to a client that is still sending would be lost with its connection.
    http.addHook('preHandler', async (request, reply) => {
      if (this.stage === 'REFUSING' && !request.url.startsWith('/health/'))
        return reply
          .status(503)
          .header('retry-after', RETRY_AFTER_SECONDS)
          .send(errorBody(503, languageOf(request)));
      return undefined;
    });
  }

  get isLeaving(): boolean {
    return this.stage !== 'SERVING';
  }

  /** Resolves once nothing is under way, or what was has been cut. */
  async leave(graceMs: number): Promise<void> {
    this.stage = 'LEAVING';
    await sleep(graceMs);
    this.stage = 'REFUSING';
    const cut = setTimeout(() => this.http.server.closeAllConnections(), UNDER_WAY_MS);
    await this.untilQuiet();
    this.http.server.close();
    await this.http.close();
    clearTimeout(cut);
  }

  /** Connections that the system has taken, and this process has not, would be reset when the server closes. */
  private async untilQuiet(): Promise<void> {
    const deadline = performance.now() + QUIET_AT_MOST_MS;
    for (let before = -1; before !== this.accepted && this.http.server.listening && performance.now() < deadline;) {
      before = this.accepted;
      await sleep(QUIET_MS);
      // What came during the last pause is taken before it is counted.
      await setImmediate();
    }
  }
}
