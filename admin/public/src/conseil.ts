import { adviceAddress, slugIn } from './advice/address';
import { goingOn } from './page/goingOn';

// Mails that were sent hold this address, with the slug after the "#", which no server gets to know.
function open(): void {
  const slug = slugIn(location.hash);
  if (slug !== '') location.replace(goingOn(adviceAddress(slug)));
}

window.addEventListener('hashchange', open);
open();
