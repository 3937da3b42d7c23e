import { element, say, show } from '../page/dom';
import { messages } from './words';
import { goingOn } from '../page/goingOn';
import { sendLinkAddress, trackingLink } from '../follow-up/trackingLink';

/** Replaces the form with the thanks and the secret link. */
export function showSent(token: string): void {
  const link = element('tracking-link', HTMLAnchorElement);
  link.href = goingOn(trackingLink(location.origin, token));
  link.textContent = link.href;
  element('copy-link', HTMLButtonElement).addEventListener('click', () => void copy(link));
  element('send-link', HTMLFormElement).action = goingOn(sendLinkAddress(token));
  show('writing', false);
  show('sent', true);
  element('sent-title', HTMLElement).focus();
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
    say('copy-status', messages.copied);
  } catch {
    // Without https, or when the browser refuses, the person copies: the link is selected for her.
    getSelection()?.selectAllChildren(link);
    say('copy-status', messages.copyByHand);
  }
}
