/** What the address of a list says beside react-admin's own part: the open view, and the columns. */
export interface ListAddress {
  view: string | null;
  columns: readonly string[] | null;
  /** A link may name a view alone: what the view holds is then put into the address. */
  isViewAlone: boolean;
}

export function readAddress(search: string): ListAddress {
  const params = new URLSearchParams(search);
  const [view, columns] = [params.get('savedView'), params.get('columns')];
  return {
    view,
    columns: columns ? columns.split(',') : null,
    isViewAlone: view !== null && !params.has('filter'),
  };
}

interface Shown {
  view: string | null;
  filter: Readonly<Record<string, unknown>>;
  sort: { field: string; order: 'ASC' | 'DESC' };
  columns: readonly string[] | null;
}

/** The whole of what a list shows, from its first page on. */
export function searchOf({ view, filter, sort, columns }: Shown): string {
  const shown = Object.fromEntries(Object.keys(filter).map((name) => [name, true]));
  const params = new URLSearchParams({
    ...(view !== null && { savedView: view }),
    ...(columns !== null && { columns: columns.join(',') }),
    filter: JSON.stringify(filter),
    displayedFilters: JSON.stringify(shown),
    sort: sort.field,
    order: sort.order,
    page: '1',
  });
  return `?${params.toString()}`;
}

/** The same address with other columns. */
export function withColumns(search: string, columns: readonly string[] | null): string {
  const params = new URLSearchParams(search);
  if (columns === null) params.delete('columns');
  else params.set('columns', columns.join(','));
  return `?${params.toString()}`;
}

/** "title:asc", as the API and saved views write it. */
export const sortText = ({ field, order }: Shown['sort']): string => `${field}:${order.toLowerCase()}`;

export function sortIn(text: string | null, otherwise: Shown['sort']): Shown['sort'] {
  const [field, direction] = text?.split(':') ?? [];
  return field ? { field, order: direction === 'desc' ? 'DESC' : 'ASC' } : otherwise;
}
