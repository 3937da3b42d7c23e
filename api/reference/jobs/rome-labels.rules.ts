import domains from '../starter/domains.json';

export interface RomeLabel {
  fr: string;
  en: string;
}

/** The 14 domains ("M") and their families ("M18") by prefix. */
const LABELS: ReadonlyMap<string, RomeLabel> = new Map(
  domains.flatMap(({ families, ...domain }) =>
    [domain, ...families].map(({ code, label, labelEn }) => [code, { fr: label, en: labelEn }]),
  ),
);

export const ROME_DOMAINS: readonly string[] = domains.map((domain) => domain.code);

/** What a prefix of ROME codes stands for: "M", "M18"; of another length, the family or domain that it lies in. */
export function romePrefixLabel(prefix: string): RomeLabel | undefined {
  return LABELS.get(prefix.slice(0, 3)) ?? LABELS.get(prefix.slice(0, 1));
}
