/** What was read of a document that anybody may have sent: a plain copy, or why there is none. */
export type PlainJson = { value: unknown } | { problem: 'NOT_JSON' | 'TOO_LARGE' };

export const MAX_RULE_BYTES = 16 * 1024;

/**
 * Copies a document made of plain JSON values. Walks it without recursion and stops at the size limit, so that neither
 * depth, nor length, nor a document that contains itself can exhaust the stack or the memory.
 */
export function readPlainJson(json: unknown): PlainJson {
  try {
    const problem = findProblem(json);
    if (problem) return { problem };
    const text = JSON.stringify(json);
    return Buffer.byteLength(text) > MAX_RULE_BYTES ? { problem: 'TOO_LARGE' } : { value: JSON.parse(text) };
  } catch {
    return { problem: 'NOT_JSON' };
  }
}

function findProblem(json: unknown): 'NOT_JSON' | 'TOO_LARGE' | undefined {
  const waiting: unknown[] = [json];
  let characters = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (Array.isArray(value) && value.length > MAX_RULE_BYTES) return 'TOO_LARGE';
    if (!isJson(value)) return 'NOT_JSON';
    characters += 1 + (typeof value === 'string' ? value.length : 0);
    if (typeof value === 'object' && value !== null) {
      const keys = Object.keys(value);
      characters += Array.isArray(value) ? 0 : keys.reduce((sum, key) => sum + key.length, 0);
      if (characters + keys.length > MAX_RULE_BYTES) return 'TOO_LARGE';
      for (const part of Object.values(value)) waiting.push(part);
    }
    if (characters > MAX_RULE_BYTES) return 'TOO_LARGE';
  }
  return undefined;
}

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return Object.keys(value).length === value.length;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Plain in any realm: its prototype, if any, is the end of the chain.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One step of a JSON pointer (RFC 6901). */
export function pointerTo(parent: string, step: string | number): string {
  return `${parent}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
