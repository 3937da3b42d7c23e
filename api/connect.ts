import { createAccounts } from './accounts/area';
import type { AuditedWords, EraseListener } from './accounts';
import type { Permission, Viewer } from './accounts/permissions';
import { createCatalogue } from './catalogue/area';
import { createCoaching } from './coaching/area';
import { createContributions } from './contributions/area';
import { createGuard } from './guard/area';
import { createPartnerships } from './partnerships/area';
import { createPlans } from './plans/area';
import type { AreaInstance } from './platform/area';
import type { NodeSource } from './platform/graphql/node';
import { later } from './platform/later';
import type { Platform } from './platform/platform';
import { createProfiles } from './profiles/area';
import { createRecommendations } from './recommendations/area';
import { createReference } from './reference/area';
import { createSituations } from './situations/area';
import { createTargeting } from './targeting/area';
import { createTeam } from './team/area';

/** What the areas say of themselves, together. */
interface OfEveryArea {
  permissions: readonly Permission[];
  audited: Required<AuditedWords>;
}

/**
 * Each area from the platform and what stands to its left. What stands to its right comes as a port, through `later`:
 * it is called only once all areas are made.
 */
export function connect(platform: Platform, { permissions, audited }: OfEveryArea) {
  const guard = createGuard(platform);
  const accounts = createAccounts(platform, {
    ...{ signIns: guard.signIns, limits: guard.limits, permissions, audited },
    onSignOut: later(() => contributions.onSignOut),
    onErase: later(() => eachOf([...team.onErase, catalogue.onErase])),
    contacts: later(() => profiles.contacts),
    nodes: () => nodesOf([situations, profiles, catalogue, plans, contributions]),
  });
  const { audit } = accounts;
  const reference = createReference(platform, { audit });
  const { index } = reference;
  const team = createTeam(platform, {
    audit,
    places: index,
    noticeTexts: later(() => ({ ...catalogue.noticeTexts, ...contributions.noticeTexts })),
    noticePages: later(() => ({ ...catalogue.noticePages, ...contributions.noticePages })),
  });
  const people = later(() => profiles.people);
  const targeting = createTargeting(platform, { index, people, worlds: later(() => situations.worlds) });
  const { audiences } = targeting;
  const use = later(() => catalogue.situationUse);
  const situations = createSituations(platform, { audit, index, audiences, people, use });
  const { worlds, lints } = situations;
  const profiles = createProfiles(platform, {
    ...{ audit, worlds, tokens: accounts.tokens, frontEndTokens: accounts.frontEndTokens, limits: guard.limits },
    personalData: () => [accounts.tokens, recommendations.exposures, ...plans.personalData, coaching.personalData],
  });
  const catalogue = createCatalogue(platform, {
    ...{ audit, worlds, audiences, lints, notices: team.notices },
    onPublication: later(() => contributions.onPublication),
    situations: situations.service,
    personaRunner: later(() => recommendations.personaRunner),
  });
  const recommendations = createRecommendations(platform, {
    ...{ audit, worlds, audiences },
    catalogues: catalogue.published,
  });
  const plans = createPlans(platform, {
    ...{ audit, limits: guard.limits, profiles: profiles.service },
    ...{ recommendations: recommendations.service, exposures: recommendations.exposures },
    ...{ catalogues: catalogue.published, readWith: profiles.readWith, worlds },
  });
  const coaching = createCoaching(platform, { audit, guard, accounts, profiles, plans });
  const contributions = createContributions(platform, {
    audit,
    index,
    worlds,
    guard,
    drafts: catalogue.drafts,
    notices: team.notices,
    territories: team.territories,
    offers: later(() => partnerships.offers),
  });
  const partnerships = createPartnerships(platform, { audit, territories: team.territories });
  return {
    ...{ guard, accounts, reference, team, targeting, situations },
    ...{ profiles, catalogue, recommendations, plans, coaching, contributions, partnerships },
  };
}

/** What only they could read goes everywhere. */
function eachOf(listeners: readonly EraseListener[]): EraseListener {
  return {
    erased: async (tx, staffUserId) => {
      for (const listener of listeners) await listener.erased(tx, staffUserId);
    },
  };
}

function nodesOf(made: readonly AreaInstance<Viewer>[]): NodeSource<never>[] {
  return made.flatMap(({ nodes = [] }) => nodes);
}
