import { median } from './bench';
import type { Figure } from './bench';
import type { Round } from './measured-round';
import type { Pages } from './personal-rounds';
import { sizeOf } from './served';

const NAMES = { ours: 'ours', workedOut: 'ours, worked out', bare: 'bare handler', mercurius: 'Mercurius' };
/** What must hold beside the bare handler, by the number of published recommendations. */
const BESIDE_BARE: Readonly<Record<number, Figure['limit']>> = { 500: { atLeast: 0.6 }, 5000: { atLeast: 0.5 } };

export function personalFigures(all: readonly Pages[], published: number): Figure[] {
  const size = sizeOf(published);
  const of = (what: string, unit: Figure['unit'], value: (pages: Pages) => number): Figure => ({
    ...{ what: `personal page, ${what}`, size, unit },
    value: median(all.map(value)),
  });
  const beside = (page: 'ours' | 'workedOut', other: 'bare' | 'mercurius', limit?: Figure['limit']): Figure[] => {
    const what = `${NAMES[page]} / ${NAMES[other]}`;
    return [
      { ...of(what, '×', (pages) => pages[page].perSecond / pages[other].perSecond), ...(limit ? { limit } : {}) },
      of(`${what}: by processor`, '×', (pages) => processorMs(pages[other]) / processorMs(pages[page])),
    ];
  };
  return [
    of('ours', 'per second', ({ ours }) => ours.perSecond),
    of('ours, worked out', 'per second', ({ workedOut }) => workedOut.perSecond),
    ...beside('ours', 'bare', BESIDE_BARE[published]),
    ...beside('ours', 'mercurius', { atLeast: 1 }),
    ...beside('workedOut', 'bare'),
    ...beside('workedOut', 'mercurius'),
  ];
}

function processorMs({ nodeMs, databaseMs }: Round): number {
  return nodeMs + databaseMs;
}
