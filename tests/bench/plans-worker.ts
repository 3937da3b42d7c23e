import 'reflect-metadata';
import { keepHeapSmall } from '../../api/platform/process/heap';
import { appOn } from './durable';

/** Makes the plans of today of everybody in a range of profile ids: those two are its arguments. */
async function work(after: string, upTo: string): Promise<void> {
  const app = await appOn(process.env['DATABASE_URL'] ?? '');
  await app.areas.warmUp();
  keepHeapSmall();
  process.stdout.write('Ready\n');
  await app.areas.plans.making.makeBetween({ after, upTo });
  process.send?.(process.resourceUsage().maxRSS / 1000);
  await app.stop();
  process.disconnect?.();
}

void work(process.argv[2] ?? '', process.argv[3] ?? '');
