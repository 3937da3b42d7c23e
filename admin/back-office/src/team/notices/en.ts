import type { Messages } from '../../client/messages';
import type { notices as fr } from './fr';

export const notices: Messages<typeof fr> = {
  title: 'Notices',
  bell: '%{smart_count} unread notice |||| %{smart_count} unread notices',
};
