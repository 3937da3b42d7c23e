import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { requestQuietly } from '../../../client/client';
import { type AlsoLookingFieldsFragment, LookAtContributionDocument } from '../../../generated/graphql';
import type { ContributionRecord } from '../../record/contributionsProvider';

/** Whoever goes through the queue without staying asks for nothing more. */
const STAYS_MS = 5000;
const AGAIN_MS = 30_000;

async function look(contributionId: string): Promise<readonly AlsoLookingFieldsFragment[]> {
  const { lookAtContribution } = await requestQuietly(LookAtContributionDocument, { input: { contributionId } });
  return lookAtContribution.contribution?.alsoLooking ?? [];
}

/** Who else has the open contribution before them, told as they tell it: every half minute while the window is in sight. */
export function useAlsoLooking({ id, alsoLooking }: ContributionRecord): readonly AlsoLookingFieldsFragment[] {
  const [staysOn, setStaysOn] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setStaysOn(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [id]);
  const { data } = useQuery({
    queryKey: ['alsoLooking', id],
    queryFn: async () => look(id),
    enabled: staysOn === id,
    refetchInterval: AGAIN_MS,
    gcTime: 0,
  });
  return data ?? alsoLooking;
}
