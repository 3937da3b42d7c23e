import type { Locale } from '../targeting/language';

/** Where the links of the mails lead. */
export interface MailPages {
  /** The page of the plan. */
  plan: string;
  confirm: (token: string, locale: Locale) => string;
  stop: (token: string, locale: Locale) => string;
  goOn: (token: string, locale: Locale) => string;
  action: (slug: string, locale: Locale) => string;
}

/** The page of a token says, with a button, what is to be done; nothing is done before it is pressed. */
export const MAIL_PATHS = { confirm: '/courriels/confirmer', stop: '/courriels/arreter', goOn: '/courriels/continuer' };

export function mailPages({ publicUrl, planUrl }: { publicUrl: string; planUrl: string }): MailPages {
  const page =
    (path: string) =>
    (token: string, locale: Locale): string =>
      `${publicUrl}${path}/${token}?lang=${languageOf(locale)}`;
  return {
    plan: planUrl,
    confirm: page(MAIL_PATHS.confirm),
    stop: page(MAIL_PATHS.stop),
    goOn: page(MAIL_PATHS.goOn),
    action: (slug, locale) => page('/recommandations')(encodeURIComponent(slug), locale),
  };
}

function languageOf(locale: Locale): 'fr' | 'en' {
  return locale === 'EN' ? 'en' : 'fr';
}
