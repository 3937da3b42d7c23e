import raFrench from 'ra-language-french';
import { audience } from '../targeting/audience/fr';
import { auditEvents } from '../accounts/audit/fr';
import { auth } from '../accounts/sign-in/fr';
import { contributions } from '../contributions/fr';
import { dashboard } from '../dashboard/fr';
import { notices } from '../team/notices/fr';
import { partners } from '../partnerships/fr';
import { personas } from '../catalogue/personas/fr';
import { playground } from '../targeting/playground/fr';
import { recommendations } from '../catalogue/recommendations/fr';
import { refusalReasons } from '../contributions/triage/refusal-reasons/fr';
import { rules } from '../targeting/rule/fr';
import { situations } from '../situations/fr';
import { staff } from '../accounts/staff/fr';
import { app, enums, errors } from './app.fr';

export const french = {
  ...raFrench,
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
