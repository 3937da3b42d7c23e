import type { PublicPartner } from '../../partnerships';
import type { Language } from '../../platform/language';
import { filled, siteOf } from '../catalogue/words.rules';
import { make, put } from '../page.rules';
import type { Attributes, Element, Page } from '../page.rules';
import type { PartnersWords } from '../words.types';

export const PARTNERS = '/partenaires';

/** Who agreed to be shown, or that nobody did yet. */
export function fillPartners(
  page: Page,
  { partners, language }: { partners: readonly PublicPartner[]; language: Language },
  words: PartnersWords,
): void {
  if (partners.length === 0) return page.remove('partners');
  page.remove('empty');
  put(
    page.at('partners'),
    partners.map((partner) => partnerItem(partner, language, words)),
  );
}

function partnerItem(
  { kind, name, description, descriptionEn, link }: PublicPartner,
  language: Language,
  words: PartnersWords,
): Element {
  const isFrench = language === 'en' && descriptionEn === null;
  const own: Attributes = isFrench ? { lang: 'fr' } : {};
  const text = language === 'en' ? (descriptionEn ?? description) : description;
  const kinds = { DATA: words.kindData, SERVICE: words.kindService, CODE: words.kindCode, OTHER: words.kindOther };
  const site = link === null ? undefined : siteOf(link);
  return make('li', {}, [
    make('h2', {}, name),
    make('p', { class: 'about' }, kinds[kind]),
    make('p', own, text),
    ...(link === null || site === undefined
      ? []
      : [make('p', {}, [make('a', { href: link, rel: 'noopener' }, filled(words.goTo, { site }))])]),
  ]);
}
