import type { Messages } from '../../client/messages';
import type { fr } from './fr';

export const en: Messages<typeof fr> = {
  fields: {
    name: 'Data',
    source: 'Source',
    licence: 'Licence',
    rows: 'Rows',
    edition: 'Edition',
    loadedAt: 'Loaded on',
    freshness: 'Up to date?',
  },
  names: {
    PLACES: 'Communes, départements and régions',
    JOB_GROUPS: 'Job groups',
    JOB_TITLES: 'Job titles',
  },
  counted: '%{rows} rows',
  help: 'The reference data that the service holds, where they come from, and whether it is time to load others.',
  partners: 'Data that partners offer',
  notNoted: 'not noted',
  ownChoice: 'a selection of common titles, not the whole file',
  freshness: { FRESH: 'yes, loaded within the last thirteen months', LATE: 'no, to be renewed', UNKNOWN: 'not known' },
};
