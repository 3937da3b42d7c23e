import { accounts, createAccounts } from './accounts/area';
import type { Permission, Viewer } from './accounts/permissions';
import { catalogue, createCatalogue } from './catalogue/area';
import { contributions, createContributions } from './contributions/area';
import { createGuard, guard } from './guard/area';
import { pages } from './pages/area';
import { createPartnerships, partnerships } from './partnerships/area';
import { createPlans, plans } from './plans/area';
import type { Area, AreaInstance } from './platform/area';
import type { Config } from './platform/config';
import type { NodeSource } from './platform/graphql/node';
import { later } from './platform/later';
import type { Platform } from './platform/platform';
import { createProfiles, profiles } from './profiles/area';
import { createRecommendations, recommendations } from './recommendations/area';
import { createReference, reference } from './reference/area';
import { createSituations, situations } from './situations/area';
import { createTargeting, targeting } from './targeting/area';
import { createTeam, team } from './team/area';

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

function nodesOf(made: readonly AreaInstance<Viewer>[]): NodeSource<never>[] {
  return made.flatMap(({ nodes = [] }) => nodes);
}

/** Reads every area's own variables, so that a wrong one stops the start before anything is opened. Throws ConfigError. */
export function checkSettings(config: Config): void {
  for (const { settings } of areas) settings?.(config);
}

/**
 * Each area from the platform and what stands to its left. What stands to its right comes as a port, through `later`:
 * it is called only once all areas are made.
 */
function connect(platform: Platform) {
  const guardMade = createGuard(platform);
  const accountsMade = createAccounts(platform, {
    signIns: guardMade.signIns,
    permissions: permissionsOf(areas),
    onSignOut: later(() => contributionsMade.onSignOut),
    nodes: () => nodesOf([situationsMade, profilesMade, catalogueMade, plansMade, contributionsMade]),
  });
  const { audit } = accountsMade;
  const referenceMade = createReference(platform, { audit });
  const { index } = referenceMade;
  const teamMade = createTeam(platform, {
    audit,
    places: index,
    noticeTexts: later(() => contributionsMade.noticeTexts),
  });
  const people = later(() => profilesMade.people);
  const targetingMade = createTargeting(platform, { index, people, worlds: later(() => situationsMade.worlds) });
  const { audiences } = targetingMade;
  const use = later(() => catalogueMade.situationUse);
  const situationsMade = createSituations(platform, { audit, index, audiences, people, use });
  const { worlds, lints } = situationsMade;
  const profilesMade = createProfiles(platform, { audit, worlds, personalData: () => [plansMade.personalData] });
  const catalogueMade = createCatalogue(platform, {
    audit,
    worlds,
    audiences,
    lints,
    onPublication: later(() => contributionsMade.onPublication),
    situations: situationsMade.service,
    personaRunner: later(() => recommendationsMade.service),
  });
  const recommendationsMade = createRecommendations(platform, { worlds, catalogues: catalogueMade.published });
  const plansMade = createPlans(platform, { audit, recommendations: recommendationsMade.service });
  const contributionsMade = createContributions(platform, {
    audit,
    index,
    worlds,
    guard: guardMade,
    drafts: catalogueMade.drafts,
    notices: teamMade.notices,
    territories: teamMade.territories,
    offers: later(() => partnershipsMade.offers),
  });
  const partnershipsMade = createPartnerships(platform, { territories: teamMade.territories });
  return {
    guard: guardMade,
    accounts: accountsMade,
    reference: referenceMade,
    team: teamMade,
    targeting: targetingMade,
    situations: situationsMade,
    profiles: profilesMade,
    catalogue: catalogueMade,
    recommendations: recommendationsMade,
    plans: plansMade,
    contributions: contributionsMade,
    partnerships: partnershipsMade,
  };
}

export type Areas = ReturnType<typeof createAreas>;

/** Every area, and what all of them bring together. */
export function createAreas(platform: Platform) {
  const made = connect(platform);
  const all: readonly AreaInstance<Viewer>[] = Object.values(made);
  return {
    ...made,
    /** By their classes. */
    resolvers: new Map<unknown, object>(
      all.flatMap(({ resolvers = [] }) => resolvers).map((resolver) => [resolver.constructor, resolver]),
    ),
    /** Fresh for each request, with the rights of its viewer. */
    loaders: (viewer: Viewer): object => Object.assign({}, ...all.map(({ loaders }) => loaders?.(viewer))),
    jobHandlers: all.flatMap(({ jobHandlers = [] }) => jobHandlers),
    /** From left to right, since what is kept is made of what others keep. */
    warmUp: async (): Promise<void> => {
      for (const { warmUp } of all) await warmUp?.();
    },
  };
}
