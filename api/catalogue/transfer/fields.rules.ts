import type { Sentence } from '../../platform/language';
import type { Keys } from './transfer.types';

/** A value that is not what it should be. */
export interface ShapeFault {
  keys: Keys;
  reason: Sentence;
}

const expected = (fr: string, en: string): Sentence => ({ fr: `Attendu : ${fr}.`, en: `Expected ${en}.` });
const noField = (key: string): Sentence => ({
  fr: `Il n’y a pas de champ « ${key} ».`,
  en: `There is no field "${key}".`,
});
const missing = (key: string): Sentence => ({
  fr: `Le champ « ${key} » manque.`,
  en: `The field "${key}" is missing.`,
});
const TEXT = expected(
  'un texte ; mettez-le entre guillemets s’il ressemble à autre chose',
  'a text; put it in quotes if it looks like something else',
);

/** The fields of an object in a document. What is missing or of another kind is noted, and read as empty. */
export class Fields {
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(
    value: unknown,
    known: readonly string[],
    private readonly noting: { faults: ShapeFault[]; keys?: Keys },
  ) {
    this.values = isRecord(value) ? value : {};
    if (!isRecord(value)) this.note([], expected(`les champs ${known.join(', ')}`, `the fields ${known.join(', ')}`));
    for (const key of Object.keys(this.values)) if (!known.includes(key)) this.note([key], noField(key));
  }

  text(key: string): string {
    return this.required(key, this.optionalText(key)) ?? '';
  }

  optionalText(key: string): string | null {
    return this.optional(key, isText, TEXT);
  }

  number(key: string): number {
    return this.required(key, this.optionalNumber(key)) ?? 0;
  }

  optionalNumber(key: string): number | null {
    return this.optional(key, isNumber, expected('un nombre', 'a number'));
  }

  optionalInteger(key: string): number | null {
    return this.optional(key, isInteger, expected('un nombre entier', 'a whole number'));
  }

  choice<Choice extends string>(key: string, choices: readonly Choice[]): Choice | null {
    const isChoice = (value: unknown): value is Choice => choices.includes(value as Choice);
    return this.optional(key, isChoice, expected(choices.join(' ou '), choices.join(' or ')));
  }

  requiredChoice<Choice extends string>(key: string, choices: readonly [Choice, ...Choice[]]): Choice {
    return this.required(key, this.choice(key, choices)) ?? choices[0];
  }

  texts(key: string): string[] {
    const list = this.list(key);
    list.forEach((value, index) => {
      if (!isText(value)) this.note([key, index], TEXT);
    });
    return list.filter(isText);
  }

  /** Each value of a list with its fields. */
  each(key: string, known: readonly string[]): Fields[] {
    return this.list(key).map(
      (value, index) => new Fields(value, known, { ...this.noting, keys: [...this.keys, key, index] }),
    );
  }

  any(key: string): unknown {
    return this.values[key] ?? null;
  }

  private list(key: string): unknown[] {
    return this.optional(key, isList, expected('une liste', 'a list')) ?? [];
  }

  private optional<Value>(key: string, is: (value: unknown) => value is Value, reason: Sentence): Value | null {
    const value = this.any(key);
    if (value === null || is(value)) return value;
    this.note([key], reason);
    return null;
  }

  private required<Value>(key: string, value: Value | null): Value | null {
    if (this.any(key) === null) this.note([key], missing(key));
    return value;
  }

  private note(keys: Keys, reason: Sentence): void {
    this.noting.faults.push({ keys: [...this.keys, ...keys], reason });
  }

  private get keys(): Keys {
    return this.noting.keys ?? [];
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isInteger = (value: unknown): value is number => Number.isSafeInteger(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
