export type Filter = Readonly<Record<string, unknown>>;

/** A list, filtered as the figure that leads to it was counted. */
export const listAddress = (resource: 'contributions' | 'recommendations' | 'partners', filter: Filter): string =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), displayedFilters: '{}' })}`;
