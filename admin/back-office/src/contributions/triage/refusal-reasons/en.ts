import type { Messages } from '../../../client/messages';
import type { refusalReasons as fr } from './fr';

export const refusalReasons: Messages<typeof fr> = {
  name: 'Refusal reason |||| Refusal reasons',
  page: { create: 'Add a refusal reason' },
  empty: 'No reason yet',
  invite: 'Add one: the team chooses it, the person reads its message.',
  fields: {
    label: 'Reason',
    labelEn: 'Label in English',
    message: 'Message to the contributor',
    messageEn: 'Message in English',
    otherLabel: 'Label in French',
    otherMessage: 'Message in French',
    retired: 'Retired',
    order: 'Order',
    uses: 'Used',
    state: 'State',
  },
  labelHelp: 'What moderators choose from the list.',
  messageHelp:
    'What the contributor will read. {title} becomes the title of the contribution, and {receivedOn} the day it was received.',
  labelEnHelp: 'What colleagues who work in English see. Without it, they see the French reason.',
  messageEnHelp: 'Sent below the French message. Without it, the person receives only the French one.',
  exampleEn: 'In English, for example',
  retiredHelp: 'A retired reason can no longer be chosen; earlier refusals keep it.',
  offered: 'In use',
  neverUsed: 'never',
  usedTimes: '%{smart_count} time |||| %{smart_count} times',
  up: 'Move up “%{label}”',
  down: 'Move down “%{label}”',
  moved: '“%{label}” now stands in position %{place} of %{count}.',
  example: 'What the person will read, for example',
  retired: 'Retired',
};
