import { median } from './bench';
import type { Benchmark, Figure } from './bench';
import { personalFigures } from './personal-figures';
import { PORT, measuredAt } from './personal-rounds';
import type { Page, Rounds } from './personal-rounds';
import { measureServed, sizeOf } from './served';

/** As what is published grows a hundredfold. */
const GROWN = { atMost: 2 };

/** The page of people who have their plan of the day, beside a bare handler and Mercurius, which give the same with their ranking ready. */
export const benchmark: Benchmark = {
  name: 'personal',
  run: async () => measured([500, 5000, 50_000], { rounds: 5, milliseconds: 3000 }),
  quick: async () => measured([500], { rounds: 3, milliseconds: 600 }),
};

async function measured(sizes: readonly number[], rounds: Rounds): Promise<Figure[]> {
  const all = await measureServed({ port: PORT }, sizes, async (served) => measuredAt(served, rounds));
  const figures = all.flatMap((of, index) => personalFigures(of, sizes[index] ?? 0));
  const size = `${sizes[0]?.toLocaleString('en')} to ${sizeOf(sizes.at(-1) ?? 0)}`;
  const grown = (what: string, page: Page): Figure => {
    const [least, most] = [all[0] ?? [], all.at(-1) ?? []].map((of) => median(of.map((one) => one[page].perSecond)));
    const value = (least ?? Number.NaN) / (most ?? Number.NaN);
    return { what: `${what}: time of the largest`, size, value, unit: '×', limit: GROWN };
  };
  if (sizes.length === 1) return figures;
  return [...figures, grown('personal page', 'ours'), grown('personal page worked out', 'workedOut')];
}
