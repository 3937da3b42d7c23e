import type { StaffRole } from '../../accounts/permissions';

/** The lists of the back-office that keep views. */
export const VIEWED_LISTS = [
  'CONTRIBUTIONS',
  'RECOMMENDATIONS',
  'RELEASES',
  'SITUATIONS',
  'LINKS',
  'PERSONAS',
  'PARTNERS',
  'REFUSAL_REASONS',
  'CHECKLIST_SETTINGS',
  'TOPIC_COUNTS',
  'DATA_SETS',
  'STAFF',
  'AUDIT_EVENTS',
] as const;
export type ViewedList = (typeof VIEWED_LISTS)[number];

export type ViewAudience = 'ME' | 'ROLE' | 'TEAM';

/** The conditions of a list by their names. */
export type ViewFilter = Readonly<Record<string, unknown>>;

/** Who sees a view, besides whoever may share views. */
export interface ViewReach {
  audience: ViewAudience;
  /** Of a view for a role alone. */
  role: StaffRole | null;
  ownerId: string;
}

/** How a list is shown. */
export interface ViewContent {
  name: string;
  filter: ViewFilter;
  /** "field:asc" or "field:desc". */
  sort: string | null;
  /** Null: as the list has them. */
  columns: string[] | null;
}
