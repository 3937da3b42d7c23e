import { element } from '../page/dom';
import { addressIn, hashOf } from './answers/address';
import type { Address } from './answers/address';
import type { Visit } from './answers/visit';
import { drawFrame, drawScreen, goOn, showOutcome, showWaiting } from './frame';
import { screenAt } from './screens/screens';
import type { Tour } from './tour/tour';
import { WORDS } from './words/words';

/** A wait that is shorter is not worth a word. */
const SLOW_MS = 400;

/** Draws the screen of the address, and those that follow. */
export function start(visit: Visit): void {
  let latest = 0;
  let announced = '';

  async function open({ isFirst = false, keepsPlace = false } = {}): Promise<void> {
    const turn = ++latest;
    const focused = document.activeElement?.id ?? '';
    const tour = tourOf();
    const slow = setTimeout(() => showWaiting(tour.words.loading), SLOW_MS);
    const shown = await screenAt(tour, addressIn(location.hash) ?? home());
    clearTimeout(slow);
    if (turn !== latest) return;
    if ('instead' in shown) return location.replace(hashOf(shown.instead));
    drawFrame(tour.words);
    drawScreen(shown, tour.words);
    showOutcome(announced);
    announced = '';
    if (!isFirst) goOn(keepsPlace ? focused : '');
  }

  const tourOf = (): Tour => ({
    visit,
    words: WORDS[visit.locale],
    go,
    refresh: () => void open({ keepsPlace: true }),
    announce: (sentence) => (announced = sentence),
  });

  const home = (): Address => ({ screen: visit.token === undefined ? 'welcome' : 'plan' });

  /** Going where one is already draws the screen anew: no hashchange event would. */
  function go(address: Address): void {
    if (location.hash === hashOf(address)) void open();
    else location.hash = hashOf(address);
  }

  element('skip', HTMLElement).addEventListener('click', () => element('content', HTMLElement).focus());
  window.addEventListener('hashchange', () => void open());
  void open({ isFirst: true });
}
