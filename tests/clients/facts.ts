/** What is known of a person, by the key of the fact: what the scalar Facts is in a client's types. */
export type Facts = Record<string, boolean | number | string | string[] | null>;
