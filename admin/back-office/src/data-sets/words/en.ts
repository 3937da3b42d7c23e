import type { Messages } from '../../client/messages';
import type { fr } from './fr';

export const en: Messages<typeof fr> = {
  fields: {
    name: 'Data',
    source: 'Source',
    licence: 'Licence',
    rows: 'Rows',
    importedAt: 'Last import',
  },
  names: {
    PLACES: 'Communes, départements and régions',
    JOB_GROUPS: 'Job groups',
    JOB_TITLES: 'Job titles',
  },
  counted: '%{rows} rows',
  neverImported: 'never: as first delivered',
};
