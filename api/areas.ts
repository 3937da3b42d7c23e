import type { Permission } from './accounts/permissions';
import { accounts } from './accounts';
import { catalogue } from './catalogue';
import { contributions } from './contributions';
import { plans } from './plans';
import type { Area } from './platform/area';
import { profiles } from './profiles';
import { recommendations } from './recommendations';
import { reference } from './reference';
import { situations } from './situations';

/** From left to right: an area may import those before it, through their index.ts, and nothing else of api/. */
export const areas: readonly Area<Permission>[] = [
  accounts,
  reference,
  situations,
  profiles,
  catalogue,
  recommendations,
  plans,
  contributions,
];
