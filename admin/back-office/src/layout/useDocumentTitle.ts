import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { TITLE_BAR } from '../navigation/places';

/** Names the window after the page's title, which react-admin writes into the bar. */
export function useDocumentTitle(): void {
  const name = useTranslate()('app.name');
  useEffect(() => {
    const bar = document.getElementById(TITLE_BAR);
    const follow = () => {
      const page = bar?.textContent?.trim();
      document.title = page ? `${page} · ${name}` : name;
    };
    follow();
    if (!bar) return;
    const observer = new MutationObserver(follow);
    observer.observe(bar, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [name]);
}
