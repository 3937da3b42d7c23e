import raFrench from 'ra-language-french';
import { auditEvents } from '../audit/fr';
import { auth } from '../auth/fr';
import { contributions } from '../contributions/fr';
import { dashboard } from '../dashboard/fr';
import { personas } from '../personas/fr';
import { recommendations } from '../recommendations/fr';
import { rules } from '../rules/fr';
import { situations } from '../situations/fr';
import { staff } from '../staff/fr';
import { app, enums, errors } from './app.fr';

export const french = {
  ...raFrench,
  app,
  auth,
  dashboard,
  enums,
  errors,
  rules,
  resources: { auditEvents, contributions, personas, recommendations, situations, staff },
};
