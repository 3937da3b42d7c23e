/** What somebody may say of a fact. */
export type GivenValue = boolean | number | string | readonly string[];

/** One of two numbers, where what is known does not tell which: an age, without the month of birth. Computed, never given. */
export interface Either {
  either: number;
  or: number;
}

export type FactValue = GivenValue | Either;

/** Fact key to value. A key left out, or null, is unknown: never false. */
export type Facts = Readonly<Record<string, FactValue | null>>;

/** Kleene's strong three-valued logic. */
export type Truth = 'TRUE' | 'FALSE' | 'UNKNOWN';

/** FR says "vous", FR_TU says "tu". */
export type Locale = 'FR' | 'FR_TU' | 'EN';

export const OPERATORS = ['eq', 'in', 'lt', 'lte', 'gt', 'gte', 'under', 'hasAny', 'hasAll', 'known'] as const;
export type Operator = (typeof OPERATORS)[number];

export type Condition = {
  fact: string;
  op: Operator;
  value?: boolean | number | string | readonly (string | number)[];
};
export type AllRule = { all: readonly Rule[] };
export type AnyRule = { any: readonly Rule[] };
export type NoneRule = { none: readonly Rule[] };
export type SituationRule = { situation: string };
export type Rule = AllRule | AnyRule | NoneRule | SituationRule | Condition;

/** Why a document is refused, and where. */
export interface Fault {
  /** JSON pointer into the refused document: the faulty rule node, or the faulty fact. */
  pointer: string;
  code: FaultCode;
  message: { fr: string; en: string };
}

export type FaultCode =
  | 'NOT_JSON'
  | 'TOO_LARGE'
  | 'TOO_DEEP'
  | 'TOO_MANY_LEAVES'
  | 'MALFORMED'
  | 'UNKNOWN_FACT'
  | 'UNKNOWN_OPERATOR'
  | 'OPERATOR_NOT_TAKEN'
  | 'WRONG_TYPE'
  | 'OUT_OF_BOUNDS'
  | 'NOT_A_CHOICE'
  | 'DUPLICATE'
  | 'EMPTY_LIST'
  | 'UNKNOWN_PLACE'
  | 'MALFORMED_CODE'
  | 'UNKNOWN_SITUATION'
  | 'CYCLE'
  | 'NOT_A_PROFILE_FACT';
