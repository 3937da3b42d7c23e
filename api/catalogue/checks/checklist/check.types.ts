import type { Sentence } from '../../../platform/language';
import type { Lint } from '../../../targeting/language';
import type { Content, RecommendationKind } from '../../content/content.rules';

/** What a check that fails does: it stands in the way, it only says so, or it is not looked at. */
export const CHECK_LEVELS = ['BLOCKING', 'WARNING', 'OFF'] as const;
export type CheckLevel = (typeof CHECK_LEVELS)[number];

/** What is checked. */
export interface Checked {
  kind: RecommendationKind;
  content: Content;
}

/** A published item and how like the content it is, from 0 to 1. */
export interface AlikeItem {
  title: string;
  similarity: number;
}

/** What a check may ask beside the content. It is found out when it is asked, so that a check that is off costs nothing. */
export interface Surroundings {
  /** Remarks on the rule, by itself and beside the situations and places. */
  ruleLints(): Promise<readonly Lint[]>;
  /** Remarks on places that a text names and whom it is for does not. */
  placeLints(text: string): Promise<readonly Lint[]>;
  /** Whether it depends on where people live if they get it. */
  isLocal(): Promise<boolean>;
  /** The published item that is most like it, itself left out; of the other kind only where it says the very same. */
  mostAlike(): Promise<AlikeItem | undefined>;
  /** Those of the addresses that no longer answer. Asked by one check only, which is there where links are watched. */
  deadAmong(urls: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What is wrong, and in which field of the content, where that is not the one of the check. */
export interface Detail extends Sentence {
  field?: string | undefined;
}

/** Where and what is wrong. Empty where the label of the check says it all. */
export type Fault = readonly Detail[];

export interface Check {
  /** Stable, for programs and for the settings. */
  key: string;
  /** What there should be, so that it can follow "Still missing". */
  label: Sentence;
  /** Where the team has not chosen another level. */
  level: CheckLevel;
  /** The field of the content to look at first, by its path: "title", "translations.EN.title". */
  field: string;
  only?: RecommendationKind;
  /** Undefined where all is well. */
  fault(checked: Checked, around: Surroundings): Fault | undefined | Promise<Fault | undefined>;
}
