import type { Asking } from './asking';
import { isTyped } from './canAsk';
import type { TypedFact } from './canAsk';
import { oneChoice, severalChoices } from './choices';
import { jobField, placeField } from './searched';
import { dateField, numberField } from './typed';

const FIELDS: Readonly<Record<TypedFact, (asking: Asking) => HTMLElement>> = {
  INTEGER: numberField,
  DECIMAL: numberField,
  DATE: dateField,
  PLACE: placeField,
  JOB_GROUP: jobField,
};

export function fieldOf(asking: Asking): HTMLElement {
  const { choices, definition } = asking.question;
  if (choices.length > 0) return definition.multiple ? severalChoices(asking) : oneChoice(asking);
  if (!isTyped(definition.type)) throw new Error(`No field asks for a ${definition.type}`);
  return FIELDS[definition.type](asking);
}
