import type { Config } from '../platform/config';

/** Where else one can give, by what is given: addresses of pages. */
export type GiftLinks = Partial<Record<'gift' | 'code' | 'data' | 'services', string>>;

export interface PagesSettings {
  /** Whether browsers that ask for a page at /graphql get the explorer. */
  explorer: boolean;
  giftLinks: GiftLinks;
}

const WEB = ['http:', 'https:'];

/** Throws ConfigError. */
export function pagesSettings({ variables, databaseUrl }: Pick<Config, 'variables' | 'databaseUrl'>): PagesSettings {
  const links = {
    gift: variables.url('GIFT_LINK', WEB),
    code: variables.url('CODE_LINK', WEB),
    data: variables.url('DATA_LINK', WEB),
    services: variables.url('SERVICES_LINK', WEB),
  };
  return {
    explorer: variables.isOn('EXPLORER') ?? databaseUrl === undefined,
    giftLinks: Object.fromEntries(Object.entries(links).filter(([, link]) => link !== undefined)),
  };
}
