import raFrench from 'ra-language-french';
import { audience } from '../audience/fr';
import { auditEvents } from '../audit/fr';
import { auth } from '../auth/fr';
import { contributions } from '../contributions/fr';
import { triage } from '../contributions/triage.fr';
import { dashboard } from '../dashboard/fr';
import { notices } from '../notices/fr';
import { partners } from '../partners/fr';
import { personas } from '../personas/fr';
import { playground } from '../playground/fr';
import { recommendations } from '../recommendations/fr';
import { refusalReasons } from '../refusalReasons/fr';
import { rules } from '../rules/fr';
import { situations } from '../situations/fr';
import { staff } from '../staff/fr';
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
