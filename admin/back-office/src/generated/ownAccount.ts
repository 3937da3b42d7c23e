/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How the screens of the back-office look. */
export type Appearance =
  /** Light words on a dark ground. */
  | 'DARK'
  /** Dark words on a light ground. */
  | 'LIGHT'
  /** Light or dark, as the computer of the person has it. */
  | 'SYSTEM';

/** A list of the back-office whose columns are chosen. */
export type BackOfficeList =
  /** The audit log. */
  | 'AUDIT_EVENTS'
  /** The checks before publication. */
  | 'CHECKLIST_SETTINGS'
  /** The queue. */
  | 'CONTRIBUTIONS'
  /** The coverage. */
  | 'COVERAGE'
  /** The reference data. */
  | 'DATA_SETS'
  /** The links. */
  | 'LINKS'
  /** The partners. */
  | 'PARTNERS'
  /** The personas. */
  | 'PERSONAS'
  /** The recommendations. */
  | 'RECOMMENDATIONS'
  /** The reasons for refusal. */
  | 'REFUSAL_REASONS'
  /** The releases. */
  | 'RELEASES'
  /** The situations. */
  | 'SITUATIONS'
  /** The team. */
  | 'STAFF'
  /** The topics. */
  | 'TOPIC_COUNTS';

/** A password to put in place of the old one. */
export type ChangeMyPasswordInput = {
  /** The password until now. */
  currentPassword: string;
  /** The password from now on: 12 to 1,000 characters, hard to guess. */
  newPassword: string;
};

/** What to choose of mails with unread notices. */
export type ChooseNoticeDigestInput = {
  /** How often they are to come. */
  frequency: DigestFrequency;
};

/** How often a member of the team is mailed the notices that they have not read. */
export type DigestFrequency =
  /** Never. */
  | 'NONE'
  /** Soon after eight in the morning, French time, of the first working day of each week in which there are new ones. */
  | 'WEEKLY'
  /** Soon after eight in the morning, French time, of each working day on which there are new ones. */
  | 'WORKING_DAYS';

/** Which session to end. */
export type EndMySessionInput = {
  /** The id that `mySessions` gives. */
  id: string;
};

/** What a key of one character does in the back-office. */
export type KeyAction =
  /** Accepts a contribution. */
  | 'ACCEPT'
  /** Claims a contribution. */
  | 'CLAIM'
  /** Marks a contribution as a duplicate. */
  | 'MARK_DUPLICATE'
  /** Marks a contribution as spam. */
  | 'MARK_SPAM'
  /** Opens the next one. */
  | 'NEXT'
  /** Writes a note for colleagues. */
  | 'NOTE'
  /** Opens the previous one. */
  | 'PREVIOUS'
  /** Refuses a contribution. */
  | 'REFUSE'
  /** Asks the contributor for a correction. */
  | 'REQUEST_CORRECTION'
  /** Goes to the search of a list. */
  | 'SEARCH'
  /** Shows the sheet of keys. */
  | 'SHEET'
  /** Undoes the last decision. */
  | 'UNDO';

/** Which kind of place it is. */
export type PlaceKind =
  /** A town or a village: "69123" is Lyon. */
  | 'COMMUNE'
  /** A département: "dep-69" is Rhône. */
  | 'DEPARTEMENT'
  /** A région: "reg-84" is Auvergne-Rhône-Alpes. */
  | 'REGION';

/** A language of the back-office. */
export type ScreenLanguage =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** A list of which to choose the columns. */
export type SetOwnColumnsInput = {
  /** 1 to 40 names, each once. Null: those that the list shows by itself. */
  columns?: Array<string> | null | undefined;
  /** The list. */
  list: BackOfficeList;
};

/** A key to change. */
export type SetOwnKeyInput = {
  /** What it does. */
  action: KeyAction;
  /** One character that is seen, or empty to turn it off. Null: as it is at first. */
  key?: string | null | undefined;
};

/** What to choose. What is left out or null stays as it is. */
export type SetOwnPreferencesInput = {
  /** Light or dark. */
  appearance?: Appearance | null | undefined;
  /** Whether keys of one character work at all. */
  areKeysOn?: boolean | null | undefined;
  /** The lists of which to choose the columns. Those of the others stay as they are. */
  columns?: Array<SetOwnColumnsInput> | null | undefined;
  /** The keys to change. The others stay as they are. */
  keys?: Array<SetOwnKeyInput> | null | undefined;
  /** The language of the screens. */
  language?: ScreenLanguage | null | undefined;
};

export type UserErrorFieldsFragment = { code: string, message: string, field: Array<string> | null };

export type PlaceFieldsFragment = { code: string, kind: PlaceKind, label: string, parent: { code: string, label: string } | null };

export type AuditFieldsFragment = { id: string, at: string, actor: string, action: string, objectType: string, actionLabel: string, objectId: string, objectTitle: string | null, summary: string, reason: string | null, groupId: string | null, changes: Array<{ field: string, label: string, before: string | null, after: string | null }> };

export type OwnPreferencesFieldsFragment = { version: number, appearance: Appearance | null, language: ScreenLanguage | null, areKeysOn: boolean, keys: Array<{ action: KeyAction, key: string }>, columns: Array<{ list: BackOfficeList, columns: Array<string> }> };

export type SetOwnPreferencesMutationVariables = Exact<{
  input: SetOwnPreferencesInput;
}>;


export type SetOwnPreferencesMutation = { setOwnPreferences: { preferences: { version: number, appearance: Appearance | null, language: ScreenLanguage | null, areKeysOn: boolean, keys: Array<{ action: KeyAction, key: string }>, columns: Array<{ list: BackOfficeList, columns: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, openedAt: string, expiresAt: string, browser: string | null, isCurrent: boolean }> | null };

export type EndMySessionMutationVariables = Exact<{
  input: EndMySessionInput;
}>;


export type EndMySessionMutation = { endMySession: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type ChangeMyPasswordMutationVariables = Exact<{
  input: ChangeMyPasswordInput;
}>;


export type ChangeMyPasswordMutation = { changeMyPassword: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export type NoticeDigestQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticeDigestQuery = { noticeDigest: { frequency: DigestFrequency } | null };

export type ChooseNoticeDigestMutationVariables = Exact<{
  input: ChooseNoticeDigestInput;
}>;


export type ChooseNoticeDigestMutation = { chooseNoticeDigest: { userErrors: Array<{ code: string, message: string, field: Array<string> | null }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const UserErrorFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  code
  message
  field
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const PlaceFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlaceFields on Place {
  code
  kind
  label
  parent {
    code
    label
  }
}
    `, {"fragmentName":"PlaceFields"}) as unknown as TypedDocumentString<PlaceFieldsFragment, unknown>;
export const AuditFieldsFragmentDoc = new TypedDocumentString(`
    fragment AuditFields on AuditEvent {
  id
  at
  actor
  action
  objectType
  actionLabel
  objectId
  objectTitle
  summary
  reason
  groupId
  changes {
    field
    label
    before
    after
  }
}
    `, {"fragmentName":"AuditFields"}) as unknown as TypedDocumentString<AuditFieldsFragment, unknown>;
export const OwnPreferencesFieldsFragmentDoc = new TypedDocumentString(`
    fragment OwnPreferencesFields on OwnPreferences {
  version
  appearance
  language
  areKeysOn
  keys {
    action
    key
  }
  columns {
    list
    columns
  }
}
    `, {"fragmentName":"OwnPreferencesFields"}) as unknown as TypedDocumentString<OwnPreferencesFieldsFragment, unknown>;
export const SetOwnPreferencesDocument = new TypedDocumentString(`
    mutation SetOwnPreferences($input: SetOwnPreferencesInput!) {
  setOwnPreferences(input: $input) {
    preferences {
      ...OwnPreferencesFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}
fragment OwnPreferencesFields on OwnPreferences {
  version
  appearance
  language
  areKeysOn
  keys {
    action
    key
  }
  columns {
    list
    columns
  }
}`) as unknown as TypedDocumentString<SetOwnPreferencesMutation, SetOwnPreferencesMutationVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    openedAt
    expiresAt
    browser
    isCurrent
  }
}
    `) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndMySessionDocument = new TypedDocumentString(`
    mutation EndMySession($input: EndMySessionInput!) {
  endMySession(input: $input) {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<EndMySessionMutation, EndMySessionMutationVariables>;
export const ChangeMyPasswordDocument = new TypedDocumentString(`
    mutation ChangeMyPassword($input: ChangeMyPasswordInput!) {
  changeMyPassword(input: $input) {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<ChangeMyPasswordMutation, ChangeMyPasswordMutationVariables>;
export const NoticeDigestDocument = new TypedDocumentString(`
    query NoticeDigest {
  noticeDigest {
    frequency
  }
}
    `) as unknown as TypedDocumentString<NoticeDigestQuery, NoticeDigestQueryVariables>;
export const ChooseNoticeDigestDocument = new TypedDocumentString(`
    mutation ChooseNoticeDigest($input: ChooseNoticeDigestInput!) {
  chooseNoticeDigest(input: $input) {
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  message
  field
}`) as unknown as TypedDocumentString<ChooseNoticeDigestMutation, ChooseNoticeDigestMutationVariables>;