/** Unique, but not secret: the same decision sent again under it is taken once. */
export const newKey = (): string => `${Date.now()}-${Math.random().toString(36).slice(2)}`;
