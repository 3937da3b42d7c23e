import { SendDialog } from '../../../common/dialog/SendDialog';

interface ConfirmDecisionProps {
  title: string;
  body: string;
  confirm: string;
  /** It takes something away: the focus is then on the way back. */
  isDestructive?: boolean;
  isRunning: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks for one yes. */
export function ConfirmDecision({
  confirm,
  isDestructive = false,
  isRunning,
  onConfirm,
  ...asked
}: ConfirmDecisionProps) {
  return (
    <SendDialog
      {...asked}
      label={confirm}
      focus={isDestructive ? 'back' : 'send'}
      color={isDestructive ? 'warning' : 'primary'}
      isOff={isRunning}
      onSend={onConfirm}
    />
  );
}
