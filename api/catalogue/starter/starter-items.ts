import { readRecommendation, readSituation, readTopics } from '../transfer/items.rules';
import type { ShapeFault } from '../transfer/fields.rules';
import type { Read, ReadCatalogue } from '../transfer/transfer.types';
import { starterRecommendations, starterSituations, starterTopics } from './files';

/** The starter content as the files of a folder are read, so that it is checked, compared and written like these. */
export function starterItems(): ReadCatalogue {
  const faults: ShapeFault[] = [];
  const read = <Item>(item: Item, path: string): Read<Item> => ({ ...item, source: { path, at: () => undefined } });
  const items = {
    topics: readTopics(starterTopics, faults).map((topic) => read(topic, 'starter topics')),
    situations: starterSituations.map((one) => read(readSituation(one, faults), `starter situation ${one.slug}`)),
    recommendations: starterRecommendations.map((one) =>
      read(readRecommendation(one, faults), `starter recommendation ${one.slug}`),
    ),
  };
  return {
    ...items,
    drafts: [],
    personas: [],
    faults: faults.map(({ keys, reason }) => ({
      path: 'starter content',
      reason: { fr: `${keys.join('.')} : ${reason.fr}`, en: `${keys.join('.')}: ${reason.en}` },
    })),
    faulty: { situations: [], recommendations: [] },
    notRead: [],
  };
}
