import { FRENCH_TIME } from '../../platform/clock';

/** IANA names by the beginning of the code: the départements and collectivities overseas, and what has a time of its own inside them. */
const OVERSEAS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:dep-)?971|reg-01$)/, 'America/Guadeloupe'],
  [/^(?:(?:dep-)?972|reg-02$)/, 'America/Martinique'],
  [/^(?:(?:dep-)?973|reg-03$)/, 'America/Cayenne'],
  [/^(?:(?:dep-)?974|reg-04$)/, 'Indian/Reunion'],
  [/^975/, 'America/Miquelon'],
  [/^(?:(?:dep-)?976|reg-06$)/, 'Indian/Mayotte'],
  [/^977/, 'America/St_Barthelemy'],
  [/^978/, 'America/Marigot'],
  [/^986/, 'Pacific/Wallis'],
  // The Gambier islands, then the Marquesas: Fatu-Hiva, Hiva-Oa, Nuku-Hiva, Tahuata, Ua-Huka, Ua-Pou.
  [/^98719$/, 'Pacific/Gambier'],
  [/^987(?:18|23|31|46|56|57)$/, 'Pacific/Marquesas'],
  [/^987/, 'Pacific/Tahiti'],
  [/^988/, 'Pacific/Noumea'],
];

/** The time zone of a place by its code; that of metropolitan France without one. */
export function timeZoneOf(placeCode: unknown): string {
  const code = typeof placeCode === 'string' ? placeCode : '';
  return OVERSEAS.find(([pattern]) => pattern.test(code))?.[1] ?? FRENCH_TIME;
}
