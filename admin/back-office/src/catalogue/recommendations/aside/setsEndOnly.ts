import type { RecommendationRecord } from '../record/content';

/** It is online, and nothing waits to replace it: only its last day can be set. */
export function setsEndOnly({ scheduled, draft }: RecommendationRecord): boolean {
  return scheduled === null && draft?.status !== 'APPROVED';
}
