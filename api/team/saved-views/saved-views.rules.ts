import { hiddenCharacterFault } from '../../platform/character-checks';
import { lengthFault } from '../../platform/checks';
import type { Refusal } from '../../platform/user-errors';
import { malformedView, viewTooLarge } from './saved-views.errors';
import type { ViewContent } from './saved-views.types';

/** Of one list: more would not fit over it. */
export const MAX_OWN_VIEWS = 20;
export const MAX_SHARED_VIEWS = 20;

const NAME_LENGTH = [2, 40] as const;
const MAX_FILTER = 4000;
const MAX_CONDITIONS = 30;
const MAX_VALUES = 100;
const MAX_COLUMNS = 40;

const FIELD = /^[a-z]\w{0,39}$/i;
const SORT = /^[a-z]\w{0,39}:(?:asc|desc)$/i;

/** What a view holds is data: names, and plain values of conditions. What a list no longer knows, it says itself. */
export function viewFaults({ name, filter, sort, columns }: ViewContent): (Refusal | undefined)[] {
  return [
    lengthFault('name', name, NAME_LENGTH),
    hiddenCharacterFault('name', name),
    filterFault(filter),
    sort === null || SORT.test(sort) ? undefined : malformedView('sort'),
    columns === null || areColumns(columns) ? undefined : malformedView('columns'),
  ];
}

function filterFault(filter: unknown): Refusal | undefined {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) return malformedView('filter');
  if (JSON.stringify(filter).length > MAX_FILTER) return viewTooLarge('filter', MAX_FILTER);
  const conditions = Object.entries(filter);
  const areSound = conditions.every(([field, value]) => FIELD.test(field) && (isPlain(value) || isListOfPlain(value)));
  return areSound && conditions.length <= MAX_CONDITIONS ? undefined : malformedView('filter');
}

function isPlain(value: unknown): boolean {
  return ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}

function isListOfPlain(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MAX_VALUES && value.every(isPlain);
}

function areColumns(columns: readonly string[]): boolean {
  const areNames = columns.every((column) => FIELD.test(column));
  return areNames && columns.length > 0 && columns.length <= MAX_COLUMNS && new Set(columns).size === columns.length;
}
