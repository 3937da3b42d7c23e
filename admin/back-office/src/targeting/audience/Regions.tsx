import { useState } from 'react';
import { Fold } from '../../common/Fold';
import { useOwnWords } from '../words/useOwnWords';
import { RegionMap } from './RegionMap';
import { RegionSentence } from './RegionSentence';
import { RegionSwitch } from './RegionSwitch';
import { RegionTable } from './RegionTable';
import { partsOf, type Region, type RegionView } from './regionParts';
import { regions as en } from './words/en';
import { regions as fr } from './words/fr';

/** The audience région by région, in words, as a map and in figures, behind a fold; where a rule is replaced, what changes too. */
export function Regions({ regions }: { regions: readonly Region[] }) {
  const { words } = useOwnWords({ fr, en });
  const [chosen, setChosen] = useState<RegionView>('matching');
  if (regions.length === 0) return null;
  const isChange = regions.some(({ gained }) => gained !== null);
  const view = isChange ? chosen : 'matching';
  const shown = { parts: partsOf(regions, view), view };
  return (
    <Fold title={words.title} level="h3" sx={{ p: 0 }}>
      {isChange && <RegionSwitch view={view} onSwitch={setChosen} />}
      <RegionSentence {...shown} />
      <RegionMap {...shown} />
      <RegionTable {...shown} />
    </Fold>
  );
}
