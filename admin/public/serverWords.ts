import { en as catalogueEn } from './src/catalogue/en';
import { fr as catalogue } from './src/catalogue/fr';
import { en as coachingEn } from './src/coaching/en';
import { fr as coaching } from './src/coaching/fr';
import { messages as followUpEn } from './src/follow-up/en';
import { messages as followUp } from './src/follow-up/fr';
import type { FollowUpMessages } from './src/follow-up/fr';
import * as formEn from './src/form/en';
import * as formFr from './src/form/fr';
import { SITUATION_QUESTIONS } from './src/form/situations';
import { FORM_FIELDS } from './src/form/values';
import { en as footerEn } from './src/footer/en';
import { fr as footer } from './src/footer/fr';
import { en as legalEn } from './src/legal/en';
import { fr as legal } from './src/legal/fr';
import { en as messagesEn } from './src/messages/en';
import { fr as messagesFr } from './src/messages/fr';
import { commonMessages as commonEn, site as siteEn } from './src/page/en';
import { commonMessages, site } from './src/page/fr';
import type { CommonWords } from './src/page/fr';
import { en as partnersEn } from './src/partners/en';
import { fr as partners } from './src/partners/fr';
import { en as sharingEn } from './src/sharing/en';
import { fr as sharing } from './src/sharing/fr';
import { tied } from '../shared/typography';
import { unscripted as unscriptedEn } from './src/unscripted/en';
import { unscripted } from './src/unscripted/fr';
import type { UnscriptedWords } from './src/unscripted/fr';

/**
 * What the server says on the pages that it fills in itself, where no script does. It is written beside the built pages, so that each
 * sentence stands in one place, and the server takes the answers that the form offers and no others.
 */
export function serverWords(): string {
  const words = {
    inLanguages: {
      fr: {
        siteName: site.name,
        ...ofContributors({ ...formFr, common: commonMessages, followUp, unscripted }),
        ...{ catalogue, coaching, sharing, partners, messages: messagesFr, footer, legal },
      },
      en: {
        siteName: siteEn.name,
        ...ofContributors({ ...formEn, common: commonEn, followUp: followUpEn, unscripted: unscriptedEn }),
        ...{
          catalogue: catalogueEn,
          coaching: coachingEn,
          sharing: sharingEn,
          partners: partnersEn,
          messages: messagesEn,
          footer: footerEn,
          legal: legalEn,
        },
      },
    },
    formFields: FORM_FIELDS,
    questions: SITUATION_QUESTIONS.map(({ fact, type, choices }) => ({
      fact,
      type,
      values: choices.map(({ value }) => value),
    })),
  };
  return JSON.stringify(words, (_key, value: unknown) => (typeof value === 'string' ? tied(value) : value));
}

interface ContributorWords {
  form: formFr.FormWords;
  messages: formFr.FormMessages;
  common: CommonWords;
  followUp: FollowUpMessages;
  unscripted: UnscriptedWords;
}

function ofContributors({ form, messages, common, followUp, unscripted }: ContributorWords) {
  return {
    ...{ unscripted, followUp },
    form: {
      sentTitle: form.sentTitle,
      sentKeep: form.sentKeep,
      errorTitlePrefix: messages.errorTitlePrefix,
      errorCountOne: messages.errorCountOne,
      errorCountMany: messages.errorCountMany,
      kindMissing: messages.kindMissing,
      nameMissing: messages.nameMissing,
      titleMissing: common.titleMissing,
      bodyMissing: common.bodyMissing,
      tooMany: messages.tooMany,
      refused: messages.refused,
    },
    // In place of what the API says to any client, by field and code.
    faults: {
      'title MISSING': common.titleMissing,
      'body MISSING': common.bodyMissing,
      'title TOO_SHORT': common.titleTooShort,
      'title TOO_LONG': common.titleTooLong,
      'body TOO_SHORT': common.bodyTooShort,
      'body TOO_LONG': common.bodyTooLong,
      'message TOO_LONG': followUp.messageTooLong,
      'link INVALID_LINK': messages.linkNotHttps,
      'contributorEmail INVALID_EMAIL': messages.emailWrong,
      'consentToTerms CONSENT_REQUIRED': messages.consentMissing,
      'place PLACE_REQUIRED': unscripted.placeRequired,
    },
  };
}
