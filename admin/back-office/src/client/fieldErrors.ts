export type FieldPath = readonly string[];

export interface FieldErrors {
  [field: string]: string | FieldErrors;
}

interface Located {
  message: string;
  field?: readonly string[] | null | undefined;
}

/** Fields edited as one piece: errors about their parts belong to the whole field. */
const INDIVISIBLE_FIELDS = new Set(['rule', 'statedFacts', 'facts']);

const cut = (path: FieldPath): FieldPath => {
  const whole = path.findIndex((segment) => INDIVISIBLE_FIELDS.has(segment));
  return whole === -1 ? path : path.slice(0, whole + 1);
};

function put(errors: FieldErrors, path: FieldPath, message: string): void {
  const [head, ...rest] = path;
  if (head === undefined) return;
  const current = errors[head];
  if (rest.length === 0) {
    errors[head] = typeof current === 'string' ? `${current} ${message}` : message;
    return;
  }
  const branch = typeof current === 'object' ? current : {};
  errors[head] = branch;
  put(branch, rest, message);
}

/** Refusals that name a field, as the nested object that a form takes. */
export function fieldErrors(refusals: readonly Located[], toFormPath: (path: FieldPath) => FieldPath): FieldErrors {
  const errors: FieldErrors = {};
  for (const { field, message } of refusals) put(errors, cut(toFormPath(field ?? [])), message);
  return errors;
}
