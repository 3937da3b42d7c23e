import { topic } from '../../../platform/jobs/topic';

export interface RunPart {
  /** Of the run. */
  day: string;
  /** 1 for the first part. */
  number: number;
}

export const startLinkRun = topic<Record<string, never>>('catalogue.check-links');
export const continueLinkRun = topic<RunPart>('catalogue.check-links-part');
