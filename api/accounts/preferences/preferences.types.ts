/** Of the screens. SYSTEM: as the computer of the person has it. */
export type Appearance = 'SYSTEM' | 'LIGHT' | 'DARK';

export type ScreenLanguage = 'FR' | 'EN';

/** What a key of one character does. */
export type KeyAction =
  | 'NEXT'
  | 'PREVIOUS'
  | 'CLAIM'
  | 'ACCEPT'
  | 'REQUEST_CORRECTION'
  | 'REFUSE'
  | 'MARK_DUPLICATE'
  | 'MARK_SPAM'
  | 'UNDO'
  | 'NOTE'
  | 'SEARCH'
  | 'SHEET';

/** The lists whose columns are chosen. */
export type BackOfficeList =
  | 'CONTRIBUTIONS'
  | 'RECOMMENDATIONS'
  | 'RELEASES'
  | 'SITUATIONS'
  | 'LINKS'
  | 'PERSONAS'
  | 'COVERAGE'
  | 'TOPIC_COUNTS'
  | 'DATA_SETS'
  | 'PARTNERS'
  | 'REFUSAL_REASONS'
  | 'CHECKLIST_SETTINGS'
  | 'STAFF'
  | 'AUDIT_EVENTS';

export interface OwnKey {
  action: KeyAction;
  /** One character; none: turned off. */
  key: string;
}

export interface OwnColumns {
  list: BackOfficeList;
  columns: string[];
}

/** What somebody of the team chose for their screens; what they never chose is null, or left out of the lists. */
export interface OwnPreferences {
  /** It grows by one with each change. */
  version: number;
  appearance: Appearance | null;
  language: ScreenLanguage | null;
  areKeysOn: boolean;
  keys: OwnKey[];
  columns: OwnColumns[];
}
