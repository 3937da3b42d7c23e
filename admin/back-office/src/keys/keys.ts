import { KeyRegistry } from './keyRegistry';
import { areKeysOn, keyFor } from './ownKeys';
import { pressed } from './pressed';

/** The keys of this page. */
export const keys = new KeyRegistry(keyFor);

document.addEventListener('keydown', (event) => {
  const what = areKeysOn() ? pressed(event) : undefined;
  const key = what && keys.find(what);
  if (!key) return;
  event.preventDefault();
  key.run();
});
