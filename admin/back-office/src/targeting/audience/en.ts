import type { Messages } from '../../client/messages';
import type { audience as fr } from './fr';

export const audience: Messages<typeof fr> = {
  title: 'Who is concerned',
  waiting: 'The count will come once the rule is complete.',
  reached: '%{count} of %{population} people of the reference population',
  counts: { TRUE: 'Concerned', UNKNOWN: 'To be asked', FALSE: 'Left out' },
  change: 'Beside the saved rule',
  gained: '%{count} person gained |||| %{count} people gained',
  lost: '%{count} person lost |||| %{count} people lost',
  same: 'the same people',
  profiles: 'Among the people registered with the service: %{count}',
  byRegion: 'Region by region',
  region: 'Region',
  share: 'Share of the region',
};
