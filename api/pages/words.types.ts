import type { Language } from '../platform/language';
import type { LegalName } from './legal/texts.rules';

/** The sentences that the build writes beside the pages (admin/public/serverWords.ts). */
export interface Words {
  /** The names of the fields of the form, in the order of the page, which the summary of the faults follows. */
  formFields: readonly string[];
  inLanguages: Readonly<Record<Language, WordsInLanguage>>;
  /** The situations that the form offers to tick. */
  questions: readonly { fact: string; type: 'BOOLEAN' | 'ENUM' | 'ENUM_SET'; values: readonly string[] }[];
}

/** What the pages of contributors say in one language, and what their form asks. */
export type ContributorWords = WordsInLanguage & Pick<Words, 'formFields'> & Pick<Words, 'questions'>;

interface WordsInLanguage {
  siteName: string;
  unscripted: Readonly<
    Record<
      | 'failedTitle'
      | 'failed'
      | 'foreign'
      | 'tooLarge'
      | 'otherForm'
      | 'unreadable'
      | 'tooOften'
      | 'unavailable'
      | 'placeUnknown'
      | 'placeUncertain'
      | 'placeChoice'
      | 'placeNone',
      string
    >
  >;
  form: Readonly<
    Record<
      | 'sentTitle'
      | 'sentKeep'
      | 'errorTitlePrefix'
      | 'errorCountOne'
      | 'errorCountMany'
      | 'kindMissing'
      | 'nameMissing'
      | 'titleMissing'
      | 'bodyMissing'
      | 'tooMany'
      | 'refused',
      string
    >
  >;
  /** In place of what the API says, by "field CODE". */
  faults: Readonly<Record<string, string>>;
  followUp: Readonly<
    Record<
      | 'replied'
      | 'linkSent'
      | 'withdrawn'
      | 'forgotten'
      | 'forgetWithdraws'
      | 'forgetPublished'
      | 'saidOn'
      | 'fromTeam'
      | 'fromContributor'
      | 'followUnknown'
      | 'linkUnreadable',
      string
    >
  > & {
    statusNames: Readonly<Record<string, string>>;
    statusSentences: Readonly<Record<string, string>>;
  };
  catalogue: CatalogueWords;
  coaching: CoachingWords;
  sharing: SharingWords;
  messages: Readonly<
    Record<
      | 'failedTitle'
      | 'failed'
      | 'tooOften'
      | 'unavailable'
      | 'unknownTitle'
      | 'unknown'
      | 'unknownAdviceTitle'
      | 'unknownAdvice'
      | 'goneTitle'
      | 'gone'
      | 'hiddenTitle'
      | 'hidden',
      string
    >
  >;
  partners: PartnersWords;
  footer: Readonly<Record<LegalName, string>>;
  /** In Markdown: what stands in place of texts that nobody has written. */
  legal: Readonly<Record<LegalName, string>>;
}

type CoachingWords = Readonly<
  Record<
    | ('confirmTitle' | 'confirm' | 'confirmButton' | 'confirmed')
    | ('stopTitle' | 'stop' | 'stopButton' | 'stopped')
    | ('goOnTitle' | 'goOn' | 'goOnButton' | 'goingOn'),
    string
  >
>;

export type SharingWords = Readonly<
  Record<
    | ('title' | 'lead' | 'expires' | 'nothing' | 'factsTitle')
    | ('strategiesTitle' | 'planTitle' | 'progressTitle' | 'progress')
    | ('proposeTitle' | 'proposeLead' | 'searchLabel' | 'search' | 'found' | 'foundNone')
    | ('messageLabel' | 'messageHint' | 'propose' | 'proposed')
    | ('unknownTitle' | 'unknown'),
    string
  >
> & {
  parts: Readonly<Record<string, string>>;
  responses: Readonly<Record<string, string>>;
  statuses: Readonly<Record<string, string>>;
};

export type PartnersWords = Readonly<
  Record<'title' | 'description' | 'kindData' | 'kindService' | 'kindCode' | 'kindOther' | 'goTo', string>
>;

export type CatalogueWords = Readonly<
  Record<
    | 'listTitle'
    | 'listDescription'
    | 'kindStrategies'
    | 'kindActions'
    | 'countNone'
    | 'countNoneHint'
    | 'countEmpty'
    | 'countOne'
    | 'countMany'
    | 'pageTitle'
    | 'previous'
    | 'next'
    | 'kindStrategy'
    | 'kindAction'
    | 'whenLead'
    | 'whenLeadAll'
    | 'whenPlaces'
    | 'whenAll'
    | 'goTo'
    | 'strategiesTitle'
    | 'strategiesTitleMany'
    | 'actionsTitle'
    | 'durationAbout'
    | 'thanks',
    string
  >
>;
