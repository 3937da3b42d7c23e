export type { CalendarFeedService } from './calendar/calendar-feed.service';
export type { SharedView } from './sharing/shared-view.service';
export type { SharedPageServices } from './sharing/part';
export type { ToldPlan, ToldPlansService } from './told-plans.service';
