/** What is published has changed, or what it refers to. */
export const CATALOGUE_CHANGED = 'catalogue';
