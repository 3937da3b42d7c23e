import { topic } from '../../platform/jobs/topic';

/** Ends an experiment on its day. */
export const endExperiment = topic<{ id: string }>('experiment.end');
