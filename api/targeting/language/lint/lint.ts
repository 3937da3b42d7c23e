export type LintCode =
  'NEVER_HOLDS' | 'ALWAYS_HOLDS' | 'SUBSUMED' | 'SAME_AUDIENCE' | 'RARE_FACT' | 'PLACE_ONLY_IN_TEXT' | 'UNKNOWN_JOB';

/** Something in a rule that its author may want to look at again. */
export interface Lint {
  code: LintCode;
  /** JSON pointer into the rule; '' is the whole. */
  path: string;
  message: { fr: string; en: string };
}
