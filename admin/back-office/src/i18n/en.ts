import raEnglish from 'ra-language-english';
import { audience } from '../audience/en';
import { auditEvents } from '../audit/en';
import { auth } from '../auth/en';
import { contributions } from '../contributions/en';
import { triage } from '../contributions/triage.en';
import { dashboard } from '../dashboard/en';
import { notices } from '../notices/en';
import { partners } from '../partners/en';
import { personas } from '../personas/en';
import { playground } from '../playground/en';
import { recommendations } from '../recommendations/en';
import { refusalReasons } from '../refusalReasons/en';
import { rules } from '../rules/en';
import { situations } from '../situations/en';
import { staff } from '../staff/en';
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
  triage,
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
