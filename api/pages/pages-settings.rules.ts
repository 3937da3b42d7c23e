import type { Config } from '../platform/config';

export interface PagesSettings {
  /** Whether browsers that ask for a page at /graphql get the explorer. */
  explorer: boolean;
}

/** EXPLORER. Throws ConfigError. */
export function pagesSettings({ variables, databaseUrl }: Pick<Config, 'variables' | 'databaseUrl'>): PagesSettings {
  return { explorer: variables.isOn('EXPLORER') ?? databaseUrl === undefined };
}
