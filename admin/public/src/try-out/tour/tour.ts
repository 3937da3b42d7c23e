import type { Address } from '../answers/address';
import type { Visit } from '../answers/visit';
import type { Words } from '../words/words';

/** What every screen is given. */
export interface Tour {
  visit: Visit;
  words: Words;
  go: (address: Address) => void;
  /** Draws the present screen anew, with what has changed. */
  refresh: () => void;
  /** Says a sentence above the next screen that is drawn. */
  announce: (sentence: string) => void;
}

/** What is put under the title of a screen. */
export interface Screen {
  title: string;
  content: Node[];
  /** How far one has come. */
  progress?: string;
}

/** A screen, or the one to open in its place. */
export type Shown = Screen | { instead: Address };
