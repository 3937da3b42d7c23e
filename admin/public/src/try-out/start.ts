import { element } from '../page/dom';
import { addressIn, hashOf } from './answers/address';
import type { Address } from './answers/address';
import type { Visit } from './answers/visit';
import { drawFrame, drawScreen, goOn, showOutcome, showWaiting } from './frame';
import { screenAt } from './screens/screens';
import type { Screen, Tour } from './tour/tour';
import { WORDS } from './words/words';
import type { Words } from './words/words';

/** A wait that is shorter is not worth a word. */
const SLOW_MS = 400;

/** A telephone keeps its tabs for days: after so long, the plan on the screen may be that of another day. */
const STALE_MS = 3_600_000;

/** Draws the screen of the address, and those that follow. */
export function start(visit: Visit): void {
  new TryOut(visit).start();
}

class TryOut {
  private latest = 0;
  private announced = '';
  private drawnAt = 0;

  constructor(private readonly visit: Visit) {}

  start(): void {
    element('skip', HTMLElement).addEventListener('click', () => element('content', HTMLElement).focus());
    window.addEventListener('hashchange', () => void this.open());
    document.addEventListener('visibilitychange', () => this.looked());
    void this.open({ isFirst: true });
  }

  private async open({ isFirst = false, keepsPlace = false } = {}): Promise<void> {
    const turn = ++this.latest;
    const focused = document.activeElement?.id ?? '';
    const tour = this.tour();
    const slow = setTimeout(() => showWaiting(tour.words.loading), SLOW_MS);
    const shown = await screenAt(tour, this.here());
    clearTimeout(slow);
    if (turn !== this.latest) return;
    if ('instead' in shown) return location.replace(hashOf(shown.instead));
    this.draw(shown, tour.words);
    if (!isFirst) goOn(keepsPlace ? focused : '');
  }

  private draw(screen: Screen, words: Words): void {
    drawFrame(words);
    drawScreen(screen, words);
    showOutcome(this.announced);
    this.announced = '';
    this.drawnAt = Date.now();
  }

  private tour(): Tour {
    return {
      visit: this.visit,
      words: WORDS[this.visit.locale],
      go: (address) => this.go(address),
      refresh: () => void this.open({ keepsPlace: true }),
      announce: (sentence) => (this.announced = sentence),
    };
  }

  /** Who comes back to a profile finds the plan. */
  private here(): Address {
    return addressIn(location.hash) ?? { screen: this.visit.token === undefined ? 'welcome' : 'plan' };
  }

  /** Going where one is already draws the screen anew: no hashchange event would. */
  private go(address: Address): void {
    if (location.hash === hashOf(address)) void this.open();
    else location.hash = hashOf(address);
  }

  private looked(): void {
    const isStale = Date.now() - this.drawnAt > STALE_MS;
    if (document.visibilityState !== 'visible' || !isStale || this.here().screen !== 'plan') return;
    void this.open({ keepsPlace: true });
  }
}
