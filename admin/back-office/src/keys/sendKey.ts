import type { KeyboardEvent } from 'react';
import { areKeysOn } from './ownKeys';

/**
 * Ctrl-Enter sends what one writes, the only key that works while one types and inside a dialog. To spread over the form, or over the
 * content of the dialog: `<Dialog {...sendKey(send)}>`. `send` decides by itself whether there is something to send.
 */
export const sendKey = (send: () => void) => ({
  'aria-keyshortcuts': 'Control+Enter',
  onKeyDown: (event: KeyboardEvent) => {
    const isSend =
      event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.repeat && !event.nativeEvent.isComposing;
    if (!isSend || event.defaultPrevented || !areKeysOn()) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  },
});
