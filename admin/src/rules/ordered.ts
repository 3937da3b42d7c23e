import type { FactDefinition } from './rulesProvider';

/** Comparisons are offered on every choice: the server refuses them, in words, where the choices have no order. */
export const isOrdered = ({ choices }: FactDefinition): boolean => choices.length > 2;
