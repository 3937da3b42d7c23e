export type { CoachingService } from './coaching.service';
export { MAIL_PATHS } from './mail-pages.rules';
