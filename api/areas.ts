import { accounts } from './accounts/area';
import { ANONYMOUS } from './accounts/permissions';
import type { AuditedWords } from './accounts';
import type { Permission, Viewer } from './accounts/permissions';
import { catalogue } from './catalogue/area';
import { coaching } from './coaching/area';
import { contributions } from './contributions/area';
import { guard } from './guard/area';
import { pages } from './pages/area';
import { partnerships } from './partnerships/area';
import { plans } from './plans/area';
import type { Area, AreaInstance } from './platform/area';
import type { Config } from './platform/config';
import { connect } from './connect';
import { lazyLoaders } from './platform/loaders';
import type { Platform } from './platform/platform';
import { profiles } from './profiles/area';
import { recommendations } from './recommendations/area';
import { reference } from './reference/area';
import { situations } from './situations/area';
import { targeting } from './targeting/area';
import { team } from './team/area';

/** From left to right: an area may import those before it, through an index.ts, and nothing else of api/. */
export const areas: readonly Area<Permission>[] = [
  guard,
  accounts,
  reference,
  team,
  targeting,
  situations,
  profiles,
  catalogue,
  recommendations,
  plans,
  coaching,
  contributions,
  partnerships,
  pages,
];

/** Every permission that an operation, an action or a field asks for. */
function permissionsOf(all: readonly Area<Permission>[]): Permission[] {
  const asked = all.flatMap(({ operations }) => Object.values(operations));
  return [
    ...asked.flatMap((one) => ('actions' in one ? Object.values(one.actions) : [one])),
    ...all.flatMap(({ fieldPermissions = [] }) => fieldPermissions),
  ];
}

/** What each action that the audit log holds is called, and what it changes. */
export const audited: Required<AuditedWords> = {
  actions: Object.assign({}, ...areas.map(({ audited: words }) => words?.actions)),
  fields: Object.assign({}, ...areas.map(({ audited: words }) => words?.fields)),
};

/** Reads every area's own variables, so that a wrong one stops the start before anything is opened. Throws ConfigError. */
export function checkSettings(config: Config): void {
  for (const { settings } of areas) settings?.(config);
}

export type Areas = ReturnType<typeof createAreas>;

/** Every area, and what all of them bring together. */
export function createAreas(platform: Platform) {
  const made = connect(platform, { permissions: permissionsOf(areas), audited });
  const all: readonly AreaInstance<Viewer>[] = Object.values(made);
  return {
    ...made,
    /** By their classes. */
    resolvers: new Map<unknown, object>(
      all.flatMap(({ resolvers = [] }) => resolvers).map((resolver) => [resolver.constructor, resolver]),
    ),
    /** Fresh for each request, with the rights of its viewer. */
    loaders: lazyLoaders(
      all.flatMap(({ loaders }) => loaders ?? []),
      ANONYMOUS,
    ),
    jobHandlers: all.flatMap(({ jobHandlers = [] }) => jobHandlers),
    /** From left to right, since what is kept is made of what others keep. */
    warmUp: async (): Promise<void> => {
      for (const { warmUp } of all) await warmUp?.();
    },
    warmUpLater: async (): Promise<void> => {
      for (const { warmUpLater } of all) await warmUpLater?.();
    },
  };
}
