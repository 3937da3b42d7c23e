import raEnglish from 'ra-language-english';
import { audience } from '../targeting/audience/en';
import { auditEvents } from '../accounts/audit/en';
import { auth } from '../accounts/sign-in/en';
import { contributions } from '../contributions/en';
import { dashboard } from '../dashboard/en';
import { notices } from '../team/notices/en';
import { partners } from '../partnerships/en';
import { personas } from '../catalogue/personas/en';
import { playground } from '../targeting/playground/en';
import { recommendations } from '../catalogue/recommendations/en';
import { refusalReasons } from '../contributions/triage/refusal-reasons/en';
import { rules } from '../targeting/rule/en';
import { situations } from '../situations/en';
import { staff } from '../accounts/staff/en';
import { app, enums, errors } from './app.en';

export const english = {
  ...raEnglish,
  app,
  audience,
  auth,
  dashboard,
  enums,
  errors,
  notices,
  rules,
  resources: {
    auditEvents,
    contributions,
    partners,
    personas,
    playground,
    recommendations,
    refusalReasons,
    situations,
    staff,
  },
};
