import type { CoachingWords } from './fr';

/** What the pages behind the links of the mails say, in English. */
export const en: CoachingWords = {
  confirmTitle: 'The plan of the day by e-mail',
  confirm:
    'One last step: this button confirms the address. From then on, the plan of the day comes at 7 o’clock, on the days that were chosen, until it is stopped: one click in any mail is enough.',
  confirmButton: 'Confirm and receive the plan of the day',
  confirmed: 'Confirmed. The next plan comes at 7 o’clock, on the next of the days that were chosen.',
  stopTitle: 'Stop the messages',
  stop: 'This button stops the plan of the day by e-mail. The plan itself and the answers stay.',
  stopButton: 'Stop these messages',
  stopped: 'Done: no more messages will leave. To begin again one day, ask for them from the plan.',
  goOnTitle: 'Keep receiving the messages',
  goOn: 'After five messages without a sign, they stop by themselves. This button says that they are read, and may go on.',
  goOnButton: 'Keep receiving these messages',
  goingOn: 'Noted: the messages go on.',
};
