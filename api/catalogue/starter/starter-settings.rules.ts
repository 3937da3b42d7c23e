import type { Config } from '../../platform/config';

/** STARTER_CONTENT: whether an empty database gets the starter catalogue. Throws ConfigError. */
export function startsWithContent({ variables, databaseUrl }: Config): boolean {
  return variables.isOn('STARTER_CONTENT') ?? databaseUrl === undefined;
}
