import type { BackOfficeList, ViewedList } from '../../generated/graphql';

/** "auditEvents" is AUDIT_EVENTS. */
export const listOf = (resource: string): BackOfficeList & ViewedList =>
  resource.replaceAll(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase() as ViewedList;
