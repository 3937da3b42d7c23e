import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-admin';
import { VisuallyHidden } from '../common/VisuallyHidden';
import { focusContent } from '../navigation/focusContent';
import { MENU, TITLE_BAR } from '../navigation/places';

/** The title of a page comes with its data; two pages may bear the same. */
const LOOK_MS = 100;
const MAX_LOOKS = 30;
/** Long enough to be read out. */
const SAID_MS = 3000;

const title = (): string => document.getElementById(TITLE_BAR)?.textContent?.trim() ?? '';

/** After a change of page: says its title, and moves the focus to its content from the menu that led there, or when it was lost with the page before. */
export function RouteAnnouncer() {
  const { pathname } = useLocation();
  const page = useRef({ pathname, title: '' });
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (page.current.pathname === pathname) return;
    const before = page.current.title;
    const arrive = () => {
      page.current = { pathname, title: title() };
      setSaid(title());
      takeFocus();
    };
    return whenTrue(() => title() !== '' && title() !== before, arrive);
  }, [pathname]);
  useEffect(() => {
    if (said === '') return;
    const over = setTimeout(() => setSaid(''), SAID_MS);
    return () => clearTimeout(over);
  }, [said]);
  return (
    <output>
      <VisuallyHidden>{said}</VisuallyHidden>
    </output>
  );
}

/** Acts as soon as it is true, or after the last look. Gives what stops looking. */
function whenTrue(isTrue: () => boolean, act: () => void): () => void {
  let looks = 0;
  const timer = setInterval(() => {
    looks += 1;
    if (!isTrue() && looks < MAX_LOOKS) return;
    clearInterval(timer);
    act();
  }, LOOK_MS);
  return () => clearInterval(timer);
}

function takeFocus(): void {
  const { activeElement: focused } = document;
  if (focused === null || focused === document.body || focused.closest(MENU)) focusContent();
}
