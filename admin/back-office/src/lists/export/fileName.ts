import { fileDate } from './csv';

/** "Recommandations" is "recommandations-2026-11-28.csv", by the day in Paris. */
export function fileName(list: string, now = new Date().toISOString()): string {
  const words = list
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const [day = ''] = fileDate(now).split(' ');
  return `${words}-${day.split('/').toReversed().join('-')}.csv`;
}
