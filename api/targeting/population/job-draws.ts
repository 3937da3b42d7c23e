import { DOMAINS } from './assumptions';
import { UNKNOWN } from './columns';
import { between } from './fact-draw';
import type { Drawn, FactDraw } from './fact-draw';
import { OCCUPATIONS } from './margins';
import { drawing } from './random';
import type { JobReference } from './reference';

/** The group looked for, and a title in it. */
export function jobDraws(jobs: readonly JobReference[], drawn: Drawn): FactDraw[] {
  const groups = drawing(shares(jobs));
  const titles = jobs.flatMap(({ titles }) => titles);
  const ends = runningSum(jobs.map(({ titles }) => titles.length));
  return [
    {
      key: 'targetJobGroup',
      draw: (_, random) => (jobs.length === 0 ? UNKNOWN : groups(random)),
      valueOf: (index) => jobs[index]?.code ?? '',
    },
    {
      key: 'targetJob',
      draw: (person, random) => {
        const group = drawn('targetJobGroup', person);
        const span = { from: ends[group - 1] ?? 0, to: (ends[group] ?? 0) - 1 };
        return span.from > span.to ? UNKNOWN : between(span, random);
      },
      valueOf: (index) => titles[index] ?? '',
      classOf: () => 0,
    },
  ];
}

/** The published share of a class of occupations, over its domains as assumed, over the groups of a domain evenly. */
function shares(jobs: readonly JobReference[]): number[] {
  const domainOf = ({ code }: JobReference): string => code.slice(0, 1);
  const sizes = Map.groupBy(jobs, domainOf);
  const shareOf = new Map<string, number>();
  DOMAINS.forEach((domains, occupation) => {
    const known = Object.entries(domains).filter(([domain]) => sizes.has(domain));
    const total = known.reduce((sum, [, share]) => sum + share, 0);
    for (const [domain, share] of known)
      shareOf.set(domain, ((OCCUPATIONS[occupation] ?? 0) * share) / total / (sizes.get(domain)?.length ?? 1));
  });
  return jobs.map((job) => shareOf.get(domainOf(job)) ?? 0);
}

function runningSum(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => (sum += count));
}
