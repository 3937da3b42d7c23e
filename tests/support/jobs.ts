import type { Failure } from '../../api/platform/jobs/failure';
import type { TestApi } from './api';

/**
 * Works off everything that is due by the test's clock, and what that sends; later jobs wait until the clock is moved. Schedules count
 * from the first call. Gives what failed.
 */
export async function runJobs({ app }: TestApi): Promise<Failure[]> {
  return app.worker.workOff();
}
