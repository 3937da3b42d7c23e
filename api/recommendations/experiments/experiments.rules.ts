import { may } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import { runExperiments } from '../recommendations.policy';

export type ExperimentAction = 'STOP';

/** Nothing is done with an experiment that has ended. */
export function allowedExperimentActions(
  { stoppedAt }: { stoppedAt: Date | null },
  viewer: Viewer,
): ExperimentAction[] {
  return stoppedAt === null && may(viewer, runExperiments) ? ['STOP'] : [];
}
