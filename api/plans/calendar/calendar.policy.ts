import { jobSeekerMay } from '../../accounts/permissions';
import type { Permission } from '../../accounts/permissions';

export const readByCalendar = jobSeekerMay('plan.calendar');

export const calendarOperations = {
  askForCalendar: readByCalendar,
  revokeCalendar: readByCalendar,
} satisfies Record<string, Permission>;
