import type { Messages } from '../../../client/messages';
import type { examples as examplesFr, regions as regionsFr } from './fr';

export const regions: Messages<typeof regionsFr> = {
  title: 'Region by region',
  region: 'Region',
  share: 'Share of the region',
  show: 'What the map and the table show',
  views: { matching: 'Reached', gained: 'Gained', lost: 'Lost' },
  most: 'Mostly: %{regions}.',
  few: 'Fewer than ten people in each region.',
  none: {
    gained: 'Nobody is gained, in any region.',
    lost: 'Nobody is lost, in any region.',
  },
  nobody: 'none',
  changed: 'Where it changes most',
  others: 'and %{smart_count} other region |||| and %{smart_count} other regions',
};

export const examples: Messages<typeof examplesFr> = {
  title: 'Who, for example?',
  gained: 'Reached from now on',
  lost: 'No longer reached',
  silent: 'Somebody who has said nothing about any of this',
};
