/** The same keys as the French messages, each with a sentence of its own. */
export type Messages<T> = { [K in keyof T]: T[K] extends string ? string : Messages<T[K]> };
