import type { Messages } from '../../../client/messages';
import type { refusalReasons as fr } from './fr';

export const refusalReasons: Messages<typeof fr> = {
  name: 'Refusal reason |||| Refusal reasons',
  fields: { label: 'Reason', message: 'Message to the contributor', retired: 'Retired' },
  labelHelp: 'What the team picks from the list.',
  messageHelp:
    'What the contributor will read. {title} becomes the title of their contribution, and {receivedOn} the day it came.',
  retiredHelp: 'Retired, it is offered no more; what was refused for it keeps it.',
  offered: 'Offered',
  retired: 'Retired',
};
