import type { Check } from './check.types';
import { faultOf } from './details.rules';
import { linksOf } from './parts.rules';

export const liveLinks: Check = {
  key: 'live-links',
  label: { fr: 'des liens qui répondent', en: 'links that answer' },
  level: 'WARNING',
  field: 'link',
  async fault({ content }, around) {
    const links = linksOf(content);
    if (links.length === 0) return undefined;
    const dead = await around.deadAmong(links);
    return faultOf(
      links
        .filter((link) => dead.has(link))
        .map((link) => ({ fr: `${link} ne répond plus`, en: `${link} no longer answers` })),
    );
  },
};
