import raEnglish from 'ra-language-english';
import { audience } from '../audience/en';
import { auditEvents } from '../audit/en';
import { auth } from '../auth/en';
import { contributions } from '../contributions/en';
import { dashboard } from '../dashboard/en';
import { personas } from '../personas/en';
import { playground } from '../playground/en';
import { recommendations } from '../recommendations/en';
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
  rules,
  resources: { auditEvents, contributions, personas, playground, recommendations, situations, staff },
};
