/** The parts of an error that may be stored and logged: no address, no link, and none of the values that a database error carries. */
export interface Failure {
  type: string;
  message: string;
  stack: string;
}

export function failureOf(error: unknown): Failure {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { type: name, message: withoutAddresses(message), stack: withoutAddresses(stack ?? '') };
}

function withoutAddresses(text: string): string {
  return text.replace(/\w+:\/\/(?!\/)[^\s'"<>]+/g, '[link]').replace(/[^\s'"<>(:,]+@[^\s'">),;]+/g, '[address]');
}
