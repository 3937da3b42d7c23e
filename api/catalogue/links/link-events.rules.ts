import { inFrench } from '../../platform/clock';
import { reasonText } from './link-reasons.rules';
import type { LinkRecord, LinkState } from './link-states.rules';

const STATE_WORDS: Readonly<Record<LinkState, string>> = {
  UNCHECKED: 'pas encore vérifié',
  OK: 'répond',
  MOVED: 'a déménagé',
  DOUBTFUL: 'douteux',
  DEAD: 'mort',
};

/** What the audit says of a link and its state, in French. */
export function linkSummary({ url, state, movedTo, lastReason }: LinkRecord & { url: string }): string {
  const moved = movedTo === null ? '' : ` à l’adresse ${movedTo}`;
  const reason = lastReason === null ? '' : `. ${reasonText(lastReason, 'fr')}`;
  return `${url} : ${STATE_WORDS[state]}${moved}${reason}`;
}

export function hiddenSummary({ url, deadSince }: { url: string; deadSince: Date }): string {
  return `son lien est mort depuis le ${inFrench(deadSince, { day: 'numeric', month: 'long' })}, ${url}`;
}

export const SHOWN_SUMMARY = 'son lien répond de nouveau, ou ne la cache plus';
