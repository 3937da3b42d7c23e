import { starterRecommendations, starterSituations } from '../../api/catalogue/starter/files';
import { FACT_DEFINITIONS, factsIn, situationsIn } from '../../api/targeting/language';
import type { Rule } from '../../api/targeting/language';

const rules = new Map(starterSituations.map(({ slug, rule }) => [slug, rule]));
/** The place, and what follows from the place alone. */
const ofPlace = FACT_DEFINITIONS.filter(
  ({ key, derivedFrom }) => key === 'place' || String(derivedFrom) === 'place',
).map(({ key }) => key);

function asksForPlace(rule: Rule): boolean {
  const parts = situationsIn(rule).flatMap((slug) => rules.get(slug) ?? []);
  return factsIn(rule).some((fact) => ofPlace.includes(fact)) || parts.some(asksForPlace);
}

/** Whether an item is for certain places only. */
function isLocal({ placeCodes, rule, situations }: (typeof starterRecommendations)[number]): boolean {
  const target = { all: [...(rule ? [rule] : []), ...situations.map((situation) => ({ situation }))] };
  return placeCodes.length > 0 || asksForPlace(target);
}

/** What says where the reader searches. */
const HERE =
  /(?<!\p{L})(?:cherche[sz]? (?:en|dans|près)|(?:ici|près de chez (?:vous|toi))(?!\p{L}))|search(?:ing)? (?:in|around)|\b(?:here|near you|nearby)\b/iu;

describe('the starter content about places', () => {
  it('is not shown to people whose place is not known', () => {
    const local = starterRecommendations.filter(isLocal);
    expect(local.length).toBeGreaterThanOrEqual(4);
    expect(local.filter(({ whenUnknown }) => whenUnknown === 'SHOW_LOWER').map(({ slug }) => slug)).toEqual([]);
  });

  it('tells nobody where they search whose place was not asked for', () => {
    const told = starterRecommendations.flatMap((item) =>
      item.scoreLines.flatMap(({ rule, reason, reasonTu, reasonEn }) =>
        isLocal(item) || asksForPlace(rule) || factsIn(rule).some((fact) => fact.startsWith('market.'))
          ? []
          : [reason, reasonTu, reasonEn].filter((text) =>
              HERE.test((text ?? '').replaceAll('\u00a0', ' ').split(/\s*: /)[0] ?? ''),
            ),
      ),
    );
    expect(told).toEqual([]);
  });
});
