import type { Messages } from '../client/messages';
import type { dataSets as fr } from './fr';

export const dataSets: Messages<typeof fr> = {
  name: 'Data set |||| Data',
};
