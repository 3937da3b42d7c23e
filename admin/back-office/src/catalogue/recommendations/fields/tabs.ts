/** The tabs of the form, in their order. */
export const TABS = ['text', 'FR_TU', 'EN', 'targeting', 'score', 'links'] as const;

export type TabName = (typeof TABS)[number];

const INSIDE: Partial<Record<TabName, readonly string[]>> = {
  targeting: ['situationIds', 'rule', 'whenUnknown', 'placeCodes'],
  score: ['weight', 'scoreLines'],
  links: ['strategyIds', 'cooldownDays', 'incompatibleWithIds'],
};

/** The tab in which a field stands, by its path in the content. */
export function tabOf(field: string): TabName {
  const [first = '', locale] = field.split('.');
  if (first === 'translations') return locale === 'EN' ? 'EN' : 'FR_TU';
  return TABS.find((tab) => INSIDE[tab]?.includes(first)) ?? 'text';
}
