import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { requestQuietly } from '../../../client/client';
import { found } from '../../../client/errors';
import { type AlsoEditingFieldsFragment, RecommendationPresenceDocument } from '../../../generated/graphql';
import type { RecommendationRecord } from '../record/content';

const LOOK_MS = 30_000;

interface Presence {
  version: number;
  alsoEditing: readonly AlsoEditingFieldsFragment[];
}

/** Who else is writing, and which version the item has now: asked for every half minute, and told by each autosave. */
export function usePresence({ id, version, alsoEditing }: RecommendationRecord) {
  const client = useQueryClient();
  const { data } = useQuery<Presence>({
    queryKey: ['recommendationPresence', id],
    queryFn: async () => found((await requestQuietly(RecommendationPresenceDocument, { id })).editableRecommendation),
    initialData: { version, alsoEditing },
    staleTime: LOOK_MS,
    refetchInterval: LOOK_MS,
  });
  const tell = useCallback(
    ({ version: now, alsoEditing: others }: Presence) =>
      client.setQueryData<Presence>(['recommendationPresence', id], { version: now, alsoEditing: others }),
    [client, id],
  );
  return { ...data, tell };
}
