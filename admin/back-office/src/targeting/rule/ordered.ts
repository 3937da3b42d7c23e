import type { FactDefinition } from './rulesProvider';

/** Whether the choices compare: a degree may be at most another, a family situation may not. */
export const isOrdered = ({ ordered }: FactDefinition): boolean => ordered;
