import { audience } from '../targeting/audience/en';
import { auditEvents } from '../accounts/audit/en';
import { auth } from '../accounts/sign-in/en';
import { calendar } from '../catalogue/calendar/en';
import { checklistSettings } from '../catalogue/checklist-settings/en';
import { contributions } from '../contributions/en';
import { coverage } from '../catalogue/coverage/en';
import { dashboard } from '../dashboard/en';
import { links } from '../catalogue/links/en';
import { notices } from '../team/notices/en';
import { partners } from '../partnerships/en';
import { personas } from '../catalogue/personas/en';
import { playground } from '../targeting/playground/en';
import { recommendations } from '../catalogue/recommendations/en';
import { feedback, reviews } from '../catalogue/reviews/en';
import { releases } from '../catalogue/releases/en';
import { refusalReasons } from '../contributions/triage/refusal-reasons/en';
import { rules } from '../targeting/rule/en';
import { settings } from '../settings/en';
import { situations } from '../situations/en';
import { topicCounts } from '../catalogue/topics/en';
import { dataSets } from '../data-sets/en';
import { staff } from '../accounts/staff/en';
import { app, enums, errors } from './app.en';
import { reactAdmin } from './reactAdmin.en';

export const english = {
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
    experiments: { name: 'Experiment |||| Experiments' },
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
