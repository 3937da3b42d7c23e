interface Lacking {
  situation: { id: string } | null | undefined;
  place?: { code: string } | null | undefined;
  strategies: number;
  actions: number;
}

/** As many are needed; the server tells what is too little. */
export const NEEDED = { strategies: 3, actions: 5 } as const;

/** Opens a new recommendation for the people of a cell: of the kind that they miss most. */
export function writeAddress({ situation, place, strategies, actions }: Lacking): string {
  const kind = strategies / NEEDED.strategies < actions / NEEDED.actions ? 'STRATEGY' : 'ACTION';
  const content = { situationIds: situation ? [situation.id] : [], placeCodes: place ? [place.code] : [] };
  return `/recommendations/create?${new URLSearchParams({ source: JSON.stringify({ kind, content }) })}`;
}
