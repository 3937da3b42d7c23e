import { messages } from './words';

export const LAST_STEP = 4;

/** How the address names a step, after its "#". */
export function stepName(step: number): string {
  return `etape-${step}`;
}

/** The step that an address names; the first where it names nothing; undefined for another place on the page. */
export function stepIn(hash: string): number | undefined {
  if (hash === '') return 1;
  const [, named] = /^#etape-([1-4])$/.exec(hash) ?? [];
  return named === undefined ? undefined : Number(named);
}

export function stepTitle(step: number): string {
  return messages.stepTitle
    .replace('{number}', String(step))
    .replace('{count}', String(LAST_STEP))
    .replace('{name}', messages.stepNames[step - 1] ?? '');
}

/** The step in which something stands. */
export function stepOf(inside: Element | null): number | undefined {
  const step = inside?.closest('div[id^="step-"]')?.id.slice('step-'.length);
  return step === undefined ? undefined : Number(step);
}
