import type { UnscriptedWords } from './fr';

/** What the server says on the pages that it makes itself, for browsers that run no script, in English. */
export const unscripted: UnscriptedWords = {
  failedTitle: 'That did not work',
  failed: 'The service could not answer. Go back: what you wrote should still be there.',
  foreign:
    'This was not sent from our site, or your browser does not say where it comes from: we did not take it. Open the page “Propose advice” of this site, and send it from there.',
  tooLarge: 'What you sent is too long for us. Go back, shorten the text, then send it again.',
  otherForm:
    'We do not read this kind of message: it must come from our form, in UTF-8. Go back, reload the page, then send it again.',
  unreadable: 'What you sent holds characters that we cannot read. Go back, reload the page, then send it again.',
  tooOften: 'There were many requests in a short time. Please try again in a few minutes.',
  unavailable:
    'The service does not answer at the moment. Go back, then try again in a few minutes: what you wrote should still be there.',
  placeUnknown:
    'We know no place of this name or code. Check the spelling, write the name of the département, or clear this field.',
  placeUncertain: 'Several places match what you wrote: choose yours below.',
  placeRequired: 'Say which place it is about: its whole name, or a postal code.',
  placeChoice: 'Which of these places?',
  placeNone: 'Choose a place',
};
