import type { Failure } from '../../api/platform/failure';
import type { TestApi } from './api';

/**
 * Runs all jobs that are due by the test's clock, and those that they send; later jobs wait until the clock is moved. Schedules count
 * from the first call. Returns the failures.
 */
export async function runJobs({ app }: TestApi): Promise<Failure[]> {
  return app.worker.drain();
}
