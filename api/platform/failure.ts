/** The parts of an error that may be stored and logged: no address, no link, and none of the values that it carries. */
export interface Failure {
  type: string;
  message: string;
  /** The lines of the stack trace, without the message. */
  stack: string;
  /** What PostgreSQL says of a failed statement: the SQLSTATE and the names of what it concerns. */
  database?: Partial<Record<DatabaseName, string>>;
}

const DATABASE_NAMES = ['code', 'schema', 'table', 'column', 'constraint'] as const;
type DatabaseName = (typeof DATABASE_NAMES)[number];

export function failureOf(error: unknown): Failure {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const database = namesIn(error);
  return {
    type: name,
    message: withoutValues(message),
    stack: stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
    ...(database === undefined ? {} : { database }),
  };
}

/** Errors quote what they refuse: a text that is not JSON, a value that is no UUID. */
function withoutValues(message: string): string {
  return message
    .replace(/"(?:[^"\\]|\\.)*"?/g, '"…"')
    .replace(/\w+:\/\/(?!\/)[^\s'"<>]+/g, '[link]')
    .replace(/[^\s'"<>(:,]+@[^\s'">),;]+/g, '[address]');
}

/** The error of the driver stands inside that of the library. Its detail quotes rows, and so is left out. */
function namesIn(error: unknown): Failure['database'] {
  const { driverError } = error as { driverError?: Record<string, unknown> };
  if (typeof driverError !== 'object') return undefined;
  return Object.fromEntries(
    DATABASE_NAMES.map((name) => [name, driverError[name]]).filter(([, value]) => typeof value === 'string'),
  ) as Failure['database'];
}
