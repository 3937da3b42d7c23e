import type { Messages } from '../../client/messages';
import type { releases as fr } from './fr';

export const releases: Messages<typeof fr> = {
  name: 'Release |||| Releases',
  page: { create: 'Prepare a release' },
};
