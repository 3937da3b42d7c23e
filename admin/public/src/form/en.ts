import type { FormMessages, FormWords } from './fr';

/** The sentences of the form, in English. */

export const form: FormWords = {
  pageTitle: 'Propose advice',
  introPurpose:
    'Do you know a tip, an address or a step that helps people find work? Share it here: it may get somebody unstuck as soon as tomorrow.',
  introProcess:
    'Somebody reads everything that is sent, corrects the text if need be and publishes it, in French, if it can be of use; your own words are kept, and a secret link lets you follow what becomes of them.',
  introTime:
    'It takes about three minutes. There is no account to create, and nothing obliges you to say who you are. You may write in English or in French.',
  giftsTitle: 'What you can give, and how',
  giftAdvice: 'Advice',
  giftAdviceHow: 'a direction for the search, or a simple action: the form below is enough.',
  giftRegional: 'A tip for one place',
  giftRegionalHow: 'some help, an address or a workshop near you: say where in the form.',
  giftData: 'Data',
  giftDataHow: 'describe them, and give the address where they can be found.',
  giftDataMore: 'The data that we are looking for',
  giftService: 'A service',
  giftServiceHow: 'what your organisation can offer, to whom and where.',
  giftServiceMore: 'How a service is connected to this site',
  giftCode: 'Code',
  giftCodeHow: 'this site is free software: say what you would like to do.',
  giftCodeMore: 'The source code',
  giftMoney: 'A donation',
  giftMoneyHow: 'it helps to keep this site going.',
  giftMoneyMore: 'Make a donation',
  wantedTitle: 'Advice is missing for',
  noScript:
    'This form works without JavaScript too: nothing is sent before you press the button. Your draft is not kept on this device, and we do not show you advice that is like yours.',
  draftFound: 'We have found your draft on this device.',
  draftErase: 'Erase the draft',

  kindLegend: 'What would you like to propose?',
  kindStrategy: 'A strategy for the search',
  kindStrategyExample: 'For example: aim at small companies first, which advertise few jobs.',
  kindAction: 'An action for one day',
  kindActionExample: 'For example: telephone a company that has not answered.',
  kindRegional: 'A tip for one place',
  kindRegionalExample: 'For example: a charity garage that rents out cars at a low price in your département.',
  kindOthers: 'Or help of another kind:',
  kindData: 'Share data',
  kindDataExample: 'For example: an up-to-date list of the free workshops in your town.',
  kindService: 'Offer a service',
  kindServiceExample: 'For example: your association lends clothes for interviews.',
  kindCode: 'Write code',
  kindCodeExample: 'For example: a fix or a tool that makes this site better.',
  kindOther: 'Something else',
  kindOtherExample: 'For example: a mistake that you have seen, an idea that fits nowhere.',

  adviceLegend: 'Your advice',
  titleLabel: 'Title',
  titleHint: 'One short sentence, of 5 to 120 characters. For example: “Ask a former boss for a letter of reference”.',
  bodyLabel: 'Explanation',
  bodyHint:
    'In your own words: what to do, how to go about it, why it helps. From 20 to 5,000 characters. Write no personal information in it, about yourself or anybody else.',
  linkLabel: 'Useful link',
  linkHint: 'The address of a site, for example www.example.fr/workshops',

  similarTitle: 'This looks like…',
  similarHint:
    'If one of these says the same, there is no need to write it again. If yours adds something, send it: it is welcome.',

  whenLegend: 'Whom can it help?',
  usefulWhenLabel: 'In which situation is it useful?',
  usefulWhenHint: 'For example: “when you live far away and have no car”.',
  situationsSummary: 'Describe the situation',
  situationsHint:
    'Describe the people whom this advice can help, not yourself. Leave “No matter” wherever it makes no difference.',
  anySituation: 'No matter',
  placeLabel: 'Place',
  placeHint:
    'A commune, département or région of France. Required for a tip for one place; otherwise leave it empty if the advice holds everywhere.',
  placeScripted: 'Write at least two letters, then choose from the list.',
  placeUnscripted: 'Write the whole name, or a postal code. If several places match it, we will ask you which one.',
  placeList: 'Suggested places',

  youLegend: 'You',
  youHint: 'Nothing is required here.',
  roleLabel: 'You are',
  roleNone: 'I prefer not to say',
  roleJobSeeker: 'Looking for work',
  roleCounsellor: 'A career counsellor',
  roleRecruiter: 'A recruiter',
  roleAssociation: 'A member of an association',
  roleOther: 'Something else',
  nameLabel: 'Name or first name',
  nameHint: 'It is not published, unless you tick the box below.',
  emailLabel: 'E-mail address',
  emailHint:
    'So that we can write to you about this contribution, in French. It is never published. For example: firstname@example.fr',
  mayBeNamed: 'If my advice is published, you may show this name beside it.',

  consentLegend: 'What we keep',
  consentWhat: 'What is kept: what you write and tick here, and your name and your e-mail address if you give them.',
  consentWhy: 'Why: to read your proposal, correct it, publish it if it can be of use, and be able to answer you.',
  consentHowLong:
    'For how long: your name and your e-mail address are erased one year after the last exchange; only your name stays, if you agreed to have it shown with the published advice. The text itself is kept.',
  consentRights:
    'Your rights: we keep all this because you agree to it, and you can change your mind at any time. Your follow-up link lets you erase your contact details and, as long as your advice is not published, withdraw it. The organisation that runs this site is responsible for it: you can ask it to show you what concerns you, to give you a copy of it, to correct it, to erase it or to stop using it. If its answer does not satisfy you, you can complain to the Cnil, the French data protection authority (cnil.fr).',
  consentLabel: 'I agree that my contribution is kept, reviewed, corrected and published, as explained above.',
  trap: 'Leave this field empty',
  stepNext: 'Continue',
  stepBack: 'Go back',
  reviewTitle: 'What you are about to send',
  submit: 'Send my contribution',
  goOnInOther: 'Continuer en français, avec ce que j’ai écrit',

  sentTitle: 'Thank you, your contribution has arrived',
  sentWhatNext: 'Somebody will read it. To know what becomes of it, open this link whenever you like:',
  sentSimilarTitle: 'We have already been told about…',
  sentKeep: 'Keep this link: it is secret, and it is what lets you follow your contribution.',
  copy: 'Copy the link',
  again: 'Propose more advice',
};

export const messages: FormMessages = {
  errorTitlePrefix: 'Error: ',
  errorCountOne: 'There is one thing left to correct',
  errorCountMany: 'There are {count} things left to correct',
  kindMissing: 'Say what you would like to propose: choose one of the answers.',
  linkNotHttps: 'This link must be the address of a page. For example: https://www.example.fr/workshops',
  placeMissing: 'Say which place it is about: write two letters, then choose from the list.',
  placeNotChosen:
    'This place was not chosen from the list. Choose one of the suggested answers, or erase what you wrote.',
  emailWrong: 'This e-mail address seems incomplete. For example: firstname@example.fr',
  nameMissing: 'You agree that your name is shown: write it, or untick the box further down.',
  consentMissing: 'To send, tick the box that gives your agreement.',
  stepTitle: 'Step {number} of {count}: {name}',
  stepNames: ['what you give', 'your advice', 'who you are', 'check and send'],
  change: 'Change: {name}',
  nothing: 'Nothing is written here.',
  missing: (count) => `At least ${characters(count)} more.`,
  left: (count) => `${characters(count)} left.`,
  excess: (count) => `${characters(count)} too many.`,
  checking: 'Checking against automatic messages… This may take a few seconds on a slower device.',
  unreachable:
    'We have had no answer: what you sent may not have arrived. Nothing is lost, all that you wrote is still here. Check your connection, then send it again: only one contribution will be kept.',
  tooMany:
    'Much has been sent from this connection. All that you wrote is still here: try again in ten minutes or, if that is not enough, tomorrow.',
  refused:
    'The service could not save your contribution. All that you wrote is still here: try again in a few minutes.',
  copied: 'Link copied.',
  copyByHand: 'Copying did not work. The link is selected: copy it yourself.',
};

function characters(count: number): string {
  return count === 1 ? '1 character' : `${count.toLocaleString('en-GB')} characters`;
}
