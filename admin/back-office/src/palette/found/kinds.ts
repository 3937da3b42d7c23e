/** What is found, group by group. */
export type FoundKind =
  'recommendations' | 'situations' | 'contributions' | 'personas' | 'partners' | 'staff' | 'refusalReasons' | 'topics';
