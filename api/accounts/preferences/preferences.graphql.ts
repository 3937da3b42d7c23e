import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enums';
import { USER_ERRORS, UserError } from '../../platform/graphql/payload';
import type { Appearance, BackOfficeList, KeyAction, ScreenLanguage } from './preferences.types';

export const AppearanceEnum = enumOf<Appearance>('Appearance', 'How the screens of the back-office look.', {
  SYSTEM: 'Light or dark, as the computer of the person has it.',
  LIGHT: 'Dark words on a light ground.',
  DARK: 'Light words on a dark ground.',
});

export const ScreenLanguageEnum = enumOf<ScreenLanguage>('ScreenLanguage', 'A language of the back-office.', {
  FR: 'French.',
  EN: 'English.',
});

export const KeyActionEnum = enumOf<KeyAction>('KeyAction', 'What a key of one character does in the back-office.', {
  NEXT: 'Opens the next one.',
  PREVIOUS: 'Opens the previous one.',
  CLAIM: 'Claims a contribution.',
  ACCEPT: 'Accepts a contribution.',
  REQUEST_CORRECTION: 'Asks the contributor for a correction.',
  REFUSE: 'Refuses a contribution.',
  MARK_DUPLICATE: 'Marks a contribution as a duplicate.',
  MARK_SPAM: 'Marks a contribution as spam.',
  UNDO: 'Undoes the last decision.',
  NOTE: 'Writes a note for colleagues.',
  SEARCH: 'Goes to the search of a list.',
  SHEET: 'Shows the sheet of keys.',
});

export const BackOfficeListEnum = enumOf<BackOfficeList>(
  'BackOfficeList',
  'A list of the back-office whose columns are chosen.',
  {
    CONTRIBUTIONS: 'The queue.',
    RECOMMENDATIONS: 'The recommendations.',
    RELEASES: 'The releases.',
    SITUATIONS: 'The situations.',
    LINKS: 'The links.',
    PERSONAS: 'The personas.',
    COVERAGE: 'The coverage.',
    TOPIC_COUNTS: 'The topics.',
    DATA_SETS: 'The reference data.',
    PARTNERS: 'The partners.',
    REFUSAL_REASONS: 'The reasons for refusal.',
    CHECKLIST_SETTINGS: 'The checks before publication.',
    STAFF: 'The team.',
    AUDIT_EVENTS: 'The audit log.',
  },
);

@ObjectType({ description: 'A key that somebody changed for themselves.' })
export class OwnKey {
  @Field(() => KeyActionEnum, { description: 'What it does.' })
  action: KeyAction;

  @Field(() => String, { description: 'The character to type instead of the one at first. Empty: none, it is off.' })
  key: string;
}

@ObjectType({ description: 'The columns of a list that somebody chose for themselves.' })
export class OwnColumns {
  @Field(() => BackOfficeListEnum, { description: 'The list.' })
  list: BackOfficeList;

  @Field(() => [String], { description: 'The names of the columns, at least one.' })
  columns: string[];
}

@ObjectType({ description: 'What a member of the team chose for their back-office, in whichever browser.' })
export class OwnPreferences {
  @Field(() => Int, { description: 'It grows by one with each change: of two answers, the greater one is the newer.' })
  version: number;

  @Field(() => AppearanceEnum, { nullable: true, description: 'Light or dark. Null until they choose.' })
  appearance: Appearance | null;

  @Field(() => ScreenLanguageEnum, {
    nullable: true,
    description: 'The language of the screens. Null until they choose: that of the browser.',
  })
  language: ScreenLanguage | null;

  @Field(() => Boolean, { description: 'Whether keys of one character work at all.' })
  areKeysOn: boolean;

  @Field(() => [OwnKey], { description: 'The keys that they changed or turned off.' })
  keys: OwnKey[];

  @Field(() => [OwnColumns], { description: 'The lists of which they chose the columns.' })
  columns: OwnColumns[];
}

@InputType({ description: 'A key to change.' })
export class SetOwnKeyInput {
  @Field(() => KeyActionEnum, { description: 'What it does.' })
  action: KeyAction;

  @Field(() => String, {
    nullable: true,
    description: 'One character that is seen, or empty to turn it off. Null: as it is at first.',
  })
  key?: string | null;
}

@InputType({ description: 'A list of which to choose the columns.' })
export class SetOwnColumnsInput {
  @Field(() => BackOfficeListEnum, { description: 'The list.' })
  list: BackOfficeList;

  @Field(() => [String], {
    nullable: true,
    description: '1 to 40 names, each once. Null: those that the list shows by itself.',
  })
  columns?: string[] | null;
}

@InputType({ description: 'What to choose. What is left out or null stays as it is.' })
export class SetOwnPreferencesInput {
  @Field(() => AppearanceEnum, { nullable: true, description: 'Light or dark.' })
  appearance?: Appearance | null;

  @Field(() => ScreenLanguageEnum, { nullable: true, description: 'The language of the screens.' })
  language?: ScreenLanguage | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether keys of one character work at all.' })
  areKeysOn?: boolean | null;

  @Field(() => [SetOwnKeyInput], { nullable: true, description: 'The keys to change. The others stay as they are.' })
  keys?: SetOwnKeyInput[] | null;

  @Field(() => [SetOwnColumnsInput], {
    nullable: true,
    description: 'The lists of which to choose the columns. Those of the others stay as they are.',
  })
  columns?: SetOwnColumnsInput[] | null;
}

@ObjectType({ description: 'What `setOwnPreferences` gives.' })
export class SetOwnPreferencesPayload {
  @Field(() => OwnPreferences, { nullable: true, description: 'All that holds now. Null when refused.' })
  preferences?: OwnPreferences;

  @Field(() => [UserError], USER_ERRORS)
  userErrors: UserError[];
}
