import { KeyHint } from '../../keys/KeyHint';

/** The key that sends a dialog, beside the words of its button. */
export function SendHint() {
  return <KeyHint of="mod+Enter" />;
}
