import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useListContext, useLocation, useNavigate, useResourceContext } from 'react-admin';
import { readAddress, searchOf, sortIn, sortText } from '../columns/address';
import { useColumns } from '../columns/ColumnsContext';
import type { View } from './view';
import { savedViews } from './viewsProvider';

/** What a list shows without a view. */
export interface Defaults {
  filter?: Readonly<Record<string, unknown>>;
  sort: { field: string; order: 'ASC' | 'DESC' };
}

const sameValues = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other);

/** The order of conditions means nothing. */
function sorted(values: unknown): string {
  const entries = Object.entries((values ?? {}) as object).filter(([, value]) => value !== undefined && value !== '');
  return JSON.stringify(entries.toSorted(([one], [other]) => one.localeCompare(other)));
}

/** The views of this list, which one is open, and whether the list still shows it as it is kept. */
export function useViews({ filter = {}, sort: usual }: Defaults) {
  const resource = useResourceContext() ?? '';
  const queries = useQueryClient();
  const key = ['savedViews', resource];
  const { data: views, error, refetch } = useQuery({ queryKey: key, queryFn: async () => savedViews(resource) });
  const { filterValues, sort } = useListContext();
  const { names } = useColumns();
  const { search } = useLocation();
  const navigate = useNavigate();
  const { view: openId, columns, isViewAlone } = readAddress(search);
  const open = views?.find(({ id }) => id === openId);

  const addressOf = (view: View): string =>
    searchOf({ view: view.id, filter: view.filter, sort: sortIn(view.sort, usual), columns: view.columns });
  const startAddress = searchOf({ view: null, filter, sort: usual, columns: null });

  useEffect(() => {
    if (isViewAlone && open) void navigate({ search: addressOf(open) }, { replace: true });
  });

  const isChanged =
    open !== undefined &&
    !(
      sameValues(open.filter, filterValues) &&
      (open.sort ?? sortText(usual)) === sortText(sort) &&
      sameValues(open.columns, columns)
    );
  return {
    ...{ resource, views: views ?? [], error, refetch, open, addressOf, startAddress },
    isChanged: isChanged && !isViewAlone,
    isUnknown: openId !== null && views !== undefined && open === undefined,
    /** What the list shows now, to be kept. */
    shown: { filter: filterValues, sort: sortText(sort), columns: names === null ? null : [...names] },
    goTo: (to: string) => void navigate({ search: to }),
    reread: async () => queries.invalidateQueries({ queryKey: key }),
  };
}

export type Views = ReturnType<typeof useViews>;
