/** What a page answers: itself, or where to go on. */
export type PageAnswer = { status: number; page: string; retryAfter?: number | undefined } | { goTo: string };

/** What a form sent: every name with its values, in order. */
export type Fields = ReadonlyMap<string, readonly string[]>;
