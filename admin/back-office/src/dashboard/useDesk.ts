import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useGetIdentity, usePermissions } from 'react-admin';
import { toParisTime } from '../../../shared/parisTime';
import type { ProviderWith } from '../client/resource';
import { useNow } from '../common/useNow';
import type { deskActions, DeskQuestion } from './deskProvider';
import { mondayOf } from './weeks';

type Api = ProviderWith<typeof deskActions>;

/** What the viewer may see decides what is asked for. */
function useQuestion(): DeskQuestion | null {
  const { identity } = useGetIdentity();
  const { permissions } = usePermissions<string[]>();
  const now = useNow();
  if (!identity || !permissions) return null;
  const may = (permission: string): boolean => permissions.includes(permission);
  return {
    me: String(identity.id),
    monday: mondayOf(toParisTime(new Date(now).toISOString()).slice(0, 10)),
    reads: may('contribution.read'),
    decides: may('contribution.decide'),
    writes: may('recommendations.edit'),
    reviews: may('recommendations.review'),
    publishes: may('recommendations.publish'),
  };
}

/** Of somebody who decides nothing: an analyst. */
const onlyReads = ({ decides, writes, publishes }: DeskQuestion): boolean => !decides && !writes && !publishes;

/** The figures of the day; they come anew with each visit. */
export function useDesk() {
  const api = useDataProvider<Api>();
  const question = useQuestion();
  const query = useQuery({
    queryKey: ['desk', question],
    queryFn: async () => api.desk(question as DeskQuestion),
    enabled: question !== null,
  });
  return { ...query, question };
}

export function useOutlook() {
  const api = useDataProvider<Api>();
  const question = useQuestion();
  const isForReader = question !== null && onlyReads(question);
  return useQuery({
    queryKey: ['outlook', isForReader],
    queryFn: async () => api.outlook(isForReader),
    enabled: question !== null,
  });
}
