import { audience } from '../targeting/audience/fr';
import { auditEvents } from '../accounts/audit/fr';
import { auth } from '../accounts/sign-in/fr';
import { calendar } from '../catalogue/calendar/fr';
import { checklistSettings } from '../catalogue/checklist-settings/fr';
import { contributions } from '../contributions/fr';
import { coverage } from '../catalogue/coverage/fr';
import { dashboard } from '../dashboard/fr';
import { links } from '../catalogue/links/fr';
import { notices } from '../team/notices/fr';
import { partners } from '../partnerships/fr';
import { personas } from '../catalogue/personas/fr';
import { playground } from '../targeting/playground/fr';
import { recommendations } from '../catalogue/recommendations/fr';
import { feedback, reviews } from '../catalogue/reviews/fr';
import { releases } from '../catalogue/releases/fr';
import { refusalReasons } from '../contributions/triage/refusal-reasons/fr';
import { rules } from '../targeting/rule/fr';
import { settings } from '../settings/fr';
import { situations } from '../situations/fr';
import { topicCounts } from '../catalogue/topics/fr';
import { dataSets } from '../data-sets/fr';
import { staff } from '../accounts/staff/fr';
import { app, enums, errors } from './app.fr';
import { reactAdmin } from './reactAdmin.fr';

export const french = {
  ra: reactAdmin,
  app,
  audience,
  auth,
  dashboard,
  enums,
  errors,
  feedback,
  notices,
  reviews,
  rules,
  resources: {
    auditEvents,
    calendar,
    checklistSettings,
    contributions,
    links,
    coverage,
    experiments: { name: 'Essai |||| Essais' },
    partners,
    personas,
    playground,
    recommendations,
    refusalReasons,
    releases,
    settings,
    situations,
    staff,
    topicCounts,
    dataSets,
  },
};
