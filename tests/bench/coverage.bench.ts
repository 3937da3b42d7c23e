import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createApp } from '../../api/app';
import type { Viewer } from '../../api/accounts/permissions';
import { readConfig } from '../../api/platform/config';
import { migrate } from '../../api/platform/database/migrate';
import { startTemporary } from '../../api/platform/database/temporary';
import { createLog } from '../../api/platform/log';
import { loadStarterReference } from '../../api/reference/starter/load';
import type { Benchmark } from './bench';

const ANALYST: Viewer = { kind: 'STAFF', id: 'bench', name: 'Bench', roles: ['ANALYST'] };

/** The coverage of the starter catalogue, worked out once for a version of it, and how long others wait for their turn meanwhile. */
export const benchmark: Benchmark = {
  name: 'coverage',
  async run() {
    const server = await startTemporary();
    await migrate(server.url);
    const app = await createApp({
      config: readConfig({ DATABASE_URL: server.url, LOG_LEVEL: 'silent', RATE_LIMITS: 'off' }),
      databaseUrl: server.url,
      clock: { now: () => new Date() },
      log: createLog('silent'),
      secret: Buffer.alloc(32, 'bench'),
    });
    try {
      await loadStarterReference(app.database);
      await app.areas.catalogue.starter.load();
      // The population is made once in a process, for every use of it.
      await app.areas.targeting.audiences.reachOf({ all: [] });
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const startedAt = performance.now();
      const { cells } = await app.areas.recommendations.coverage.read(ANALYST);
      const ms = performance.now() - startedAt;
      delay.disable();
      const size = `${cells.length.toLocaleString('en')} cells`;
      return [
        { what: 'coverage of the starter catalogue, once a version', size, value: ms, unit: 'ms' },
        {
          what: 'others wait meanwhile, 99 of 100 times at most',
          size,
          value: delay.percentile(99) / 1e6,
          unit: 'ms',
          limit: { atMost: 10 },
        },
        { what: 'others wait meanwhile, at most', size, value: delay.max / 1e6, unit: 'ms' },
      ];
    } finally {
      await app.stop();
      await server.stop();
    }
  },
};
