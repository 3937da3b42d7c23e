import type { FactType } from '../../generated/graphql';
import type { Question } from '../service/questions';
import type { Asking } from './asking';
import { oneChoice, severalChoices } from './choices';
import { jobField, placeField } from './searched';
import { dateField, numberField } from './typed';

/** The fields of what is typed. JOB has none: the search of the API gives the codes of groups of jobs, not those of job titles. */
const TYPED: Partial<Record<FactType, (asking: Asking) => HTMLElement>> = {
  INTEGER: numberField,
  DECIMAL: numberField,
  DATE: dateField,
  PLACE: placeField,
  JOB_GROUP: jobField,
};

export function canAsk({ choices, definition }: Question): boolean {
  return choices.length > 0 || TYPED[definition.type] !== undefined;
}

export function fieldOf(asking: Asking): HTMLElement {
  const { choices, definition } = asking.question;
  if (choices.length > 0) return definition.multiple ? severalChoices(asking) : oneChoice(asking);
  const typed = TYPED[definition.type];
  if (!typed) throw new Error(`No field asks for a ${definition.type}`);
  return typed(asking);
}
