import { useGetList } from 'react-admin';
import type { Rule } from '../../../../shared/rule';

interface Named {
  id: string;
  slug: string;
  label: string;
  rule: Rule;
}

const asked = (search: string) => ({
  filter: search ? { search } : {},
  pagination: { page: 1, perPage: 100 },
  sort: { field: 'label', order: 'ASC' as const },
});

/** The named situations whose name or slug holds these letters; the first hundred. */
export const useSituations = (search: string): readonly Named[] =>
  useGetList<Named>('situations', asked(search)).data ?? [];

/** The search gives every situation whose slug holds this one: the whole slug picks the right one. */
export function useSituation(slug: string) {
  const { data } = useGetList<Named>('situations', asked(slug), { enabled: slug !== '' });
  const situation = data?.find((one) => one.slug === slug);
  return { situation, isUnknown: data !== undefined && situation === undefined };
}
