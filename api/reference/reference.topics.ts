/** Announced when places or jobs change. */
export const REFERENCE_CHANGED = 'reference';
