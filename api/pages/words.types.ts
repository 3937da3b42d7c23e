/** The sentences that the build writes beside the pages (admin/public/serverWords.ts). */
export interface Words {
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
      | 'tooMany'
      | 'refused',
      string
    >
  >;
  /** The names of the fields of the form, in the order of the page, which the summary of the faults follows. */
  formFields: readonly string[];
  /** In place of what the API says, by "field CODE". */
  faults: Readonly<Record<string, string>>;
  followUp: Readonly<
    Record<
      | 'replied'
      | 'withdrawn'
      | 'forgotten'
      | 'forgetWithdraws'
      | 'forgetPublished'
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
  /** The situations that the form offers to tick. */
  questions: readonly { fact: string; type: 'BOOLEAN' | 'ENUM' | 'ENUM_SET'; values: readonly string[] }[];
}
