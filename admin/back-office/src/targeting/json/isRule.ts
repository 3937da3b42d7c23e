import { GROUP_KINDS, type Rule } from '../../../../shared/rule';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

const isOperand = (value: unknown): boolean =>
  value === undefined || isPlain(value) || (Array.isArray(value) && value.every(isPlain));

/** Whether the builder can show it: groups, situations and conditions. Whether what they name exists, the server says. */
export function isRule(value: unknown): value is Rule {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  const group = GROUP_KINDS.find((kind) => kind in value);
  if (group) {
    const parts = value[group];
    return keys.length === 1 && Array.isArray(parts) && parts.every(isRule);
  }
  if ('situation' in value) return keys.length === 1 && typeof value['situation'] === 'string';
  const { fact, op, value: operand, ...others } = value;
  const isCondition = typeof fact === 'string' && typeof op === 'string' && isOperand(operand);
  return isCondition && Object.keys(others).length === 0;
}
