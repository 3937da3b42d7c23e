import type { FollowUpMessages, FollowUpWords } from './fr';

/** The sentences of the follow-up page, in English. */

export const followUp: FollowUpWords = {
  pageTitle: 'Follow my contribution',
  receivedOn: 'Received on',
  state: 'Where it stands',
  writtenTitle: 'What you wrote',
  keepTitle: 'Keep this link',
  keepText: 'We can send you the link to this page, in a message in French. The address is used once, and is not kept.',
  keepLabel: 'Where to send the link',
  keepHint: 'An e-mail address. For example: firstname@example.fr',
  keepSubmit: 'Send me the link',
  messagesTitle: 'Messages',
  recommendationTitle: 'What was published',
  answerTitle: 'Your answer',
  answerHint: 'Change your text below, write us a message, or both. Your first text stays kept.',
  titleLabel: 'Title',
  titleHint: 'From 5 to 120 characters.',
  bodyLabel: 'Explanation',
  bodyHint: 'From 20 to 5,000 characters. Write no personal information in it.',
  messageLabel: 'Your message to the team',
  messageHint: 'It is not published. At most 2,000 characters.',
  answerSubmit: 'Send my answer',
  choicesTitle: 'Changing your mind',
  withdraw: 'Withdraw my contribution',
  withdrawTitle: 'Withdraw your contribution?',
  withdrawText:
    'We will not read it any more and we will not publish it. You cannot undo this, but you can always propose other advice.',
  withdrawConfirm: 'Yes, withdraw it',
  forget: 'Erase my contact details',
  forgetTitle: 'Erase your contact details?',
  forgetErased:
    'What is erased, for ever: your name, your e-mail address, what you said you are (looking for work, a counsellor…) and the messages that you wrote to us.',
  forgetStays: 'What stays, without your name: the text of your advice, what you had ticked, and our messages.',
  forgetConfirm: 'Yes, erase',
  back: 'No, go back',
  retry: 'Try again',
  askTitle: 'Open with my secret link',
  askLabel: 'Your follow-up link',
  askHint: 'Paste the link that you got after sending: it ends in a long row of letters and digits.',
  askUnscripted:
    'Without JavaScript, a link with a “#” in it does not open by itself: paste the whole of it here, as you got it, then press the button.',
  askSubmit: 'See my contribution',
};

export const messages: FollowUpMessages = {
  statusNames: {
    RECEIVED: 'Received',
    IN_REVIEW: 'Being read',
    NEEDS_CORRECTION: 'Something to add',
    ACCEPTED: 'Accepted',
    PUBLISHED: 'Published',
    REFUSED: 'Not accepted',
    DUPLICATE: 'Already proposed',
    SPAM: 'Set aside',
    WITHDRAWN: 'Withdrawn',
  },
  statusSentences: {
    RECEIVED: 'It has arrived. Somebody of the team will read it.',
    IN_REVIEW: 'Somebody of the team is looking at it.',
    NEEDS_CORRECTION:
      'Your advice interests us. We need one more thing to publish it: read our message, then answer us further down.',
    ACCEPTED: 'Good news: we are keeping it. It has to be written up before we publish it.',
    PUBLISHED: 'Thank you! It is published and can already help other people.',
    REFUSED: 'This time, we will not publish it. Thank you for taking the time to write to us.',
    DUPLICATE:
      'This advice had already been proposed to us: we have put your words with the others. Thank you, it shows that it matters to several people.',
    SPAM: 'We set it aside, because it looked like advertising or an automatic message. If we are wrong, please forgive us, and propose it again in your own words.',
    WITHDRAWN: 'It was withdrawn, as you asked: we will not publish it. Thank you for thinking of others.',
  },
  replied: 'Thank you, your answer has arrived. Somebody of the team will read it.',
  linkSent:
    'Done: if this address can receive our messages, the link will arrive there in a few minutes. We have not kept the address.',
  withdrawn: 'Your contribution is withdrawn.',
  forgotten: 'Done: your contact details are erased.',
  forgetWithdraws: 'As your contribution is not published, it will be withdrawn too.',
  forgetPublished: 'The published advice stays online, without your name.',
  replyEmpty: 'Change your text, or write us a message.',
  messageTooLong: 'The message must have no more than 2,000 characters.',
  changeUnreachable: 'We have had no answer. Nothing is lost: check your connection, then try again.',
  changeRefused: 'The service could not save what you asked. Nothing is lost: try again in a few minutes.',
  saidOn: '{sender}, on {date}',
  fromTeam: 'The team',
  fromContributor: 'You',
  loading: 'We are looking for your contribution…',
  followUnknown: 'We find no contribution with this link. It may be incomplete, or no longer valid.',
  followUnreachable: 'We could not reach the service. Check your connection, then try again.',
  followTooMany: 'There were many requests in a short time. Try again in a few minutes.',
  followWithoutToken: 'Paste below the follow-up link that you were given after sending.',
  linkUnreadable:
    'This link does not hold the secret part, the long row of letters and digits at its end. Copy the whole of it.',
};
