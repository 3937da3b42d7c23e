import { useEffect } from 'react';
import { LIFT } from '../../../notification/lift';

/** Notifications stand above the bar, which would otherwise have its buttons under them. `bar`: what is as high as it. */
export function useLiftedToasts(bar: { current: HTMLElement | null }): void {
  useEffect(() => {
    const { current: element } = bar;
    if (!element) return;
    const { style } = document.documentElement;
    const watch = new ResizeObserver(() => style.setProperty(LIFT, `${element.offsetHeight}px`));
    watch.observe(element);
    return () => {
      watch.disconnect();
      style.removeProperty(LIFT);
    };
  }, [bar]);
}
