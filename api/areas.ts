import type { Permission } from './accounts';
import { accounts } from './accounts';
import type { Area } from './platform/area';

/** From left to right: an area may import those before it, through their index.ts, and nothing else of api/. */
export const areas: readonly Area<Permission>[] = [accounts];
