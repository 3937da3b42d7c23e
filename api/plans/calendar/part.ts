import type { AuditService } from '../../accounts';
import type { PublishedCatalogueService } from '../../catalogue';
import type { Platform } from '../../platform/platform';
import type { PlansService } from '../plans.service';
import type { ToldPlansService } from '../told-plans.service';
import { CalendarFeedService } from './calendar-feed.service';
import { CalendarResolver } from './calendar.resolver';
import { CalendarsService } from './calendars.service';

interface Needs {
  audit: AuditService;
  plans: PlansService;
  told: ToldPlansService;
  catalogues: PublishedCatalogueService;
}

export function createCalendars({ database, clock, config }: Platform, { audit, ...needs }: Needs) {
  const { publicUrl } = config;
  const calendars = new CalendarsService(database, clock, { audit, publicUrl });
  return {
    feed: new CalendarFeedService({ ...needs, calendars, publicUrl }),
    personalData: calendars,
    resolver: new CalendarResolver(calendars),
  };
}
