import type { Rule, World } from '../../../api/targeting/language';

const chains: Readonly<Record<string, readonly string[]>> = {
  69123: ['69123', 'dep-69', 'reg-84'],
  '2A004': ['2A004', 'dep-2A', 'reg-94'],
  97411: ['97411', 'dep-974', 'reg-04'],
  93066: ['93066', 'dep-93', 'reg-11'],
  75056: ['75056', 'dep-75', 'reg-11'],
  72181: ['72181', 'dep-72', 'reg-52'],
  93045: ['93045', 'dep-93', 'reg-11'],
  17300: ['17300', 'dep-17', 'reg-75'],
  'dep-42': ['dep-42', 'reg-84'],
};

const communes: Readonly<Record<string, string>> = {
  69123: 'Lyon',
  '2A004': 'Ajaccio',
  97411: 'Saint-Denis',
  93066: 'Saint-Denis',
  75056: 'Paris',
  72181: 'Le Mans',
  93045: 'Les Lilas',
  17300: 'La Rochelle',
};

const placeChains = new Map(
  Object.values(chains).flatMap((chain) => chain.map((code, index) => [code, chain.slice(index)] as const)),
);

export interface Fixture {
  today?: string;
  situations?: Readonly<Record<string, Rule>>;
  /** Market figures by the key of `World.market`. */
  market?: Readonly<Record<string, number>>;
}

/** Makes a world with a few places, one job, and the situations and market figures of a test. */
export function fixtureWorld({ today = '2026-03-01', situations = {}, market = {} }: Fixture = {}): World {
  return {
    today,
    placeChain: (code) => placeChains.get(code),
    placeLabel: (code) => communes[code],
    population: (code) => (code === '69123' ? 522_250 : undefined),
    urbanUnitSize: (code) => (code === '69123' ? 'FROM_200K' : undefined),
    jobGroupLabel: (code) => ({ M1805: 'Études et développement informatique', M18: "Systèmes d'information" })[code],
    jobLabel: (code) => (code === '14156' ? 'Développeur web' : undefined),
    situation: (slug) => {
      const rule = Object.hasOwn(situations, slug) ? situations[slug] : undefined;
      return rule && { label: `Label of ${slug}`, rule };
    },
    market: (fact) => market[fact],
  };
}
