import { useNotify } from 'react-admin';
import { SendDialog } from '../../common/dialog/SendDialog';
import { useAction } from '../../common/useAction';
import { useRefusals } from '../../common/useRefusals';
import { useListWord } from '../words/useListWord';
import type { Views } from './useViews';
import type { View } from './view';
import { deleteView } from './viewsProvider';

interface DeleteViewDialogProps {
  views: Views;
  view: View;
  onClose: () => void;
}

/** Says what goes with a view before it goes. */
export function DeleteViewDialog({ views, view, onClose }: DeleteViewDialogProps) {
  const word = useListWord();
  const notify = useNotify();
  const { onError, dialog } = useRefusals();
  const { run, isRunning } = useAction({ onError });
  const remove = async () => {
    await deleteView(view);
    views.goTo(views.startAddress);
    await views.reread();
    notify(word('deleted'), { type: 'success' });
    onClose();
  };
  return (
    <SendDialog
      title={word('deleteTitle', { name: view.name })}
      body={word(view.audience === 'ME' ? 'deleteOwn' : 'deleteShared')}
      label={word('delete')}
      focus="back"
      color="error"
      isOff={isRunning}
      onClose={onClose}
      onSend={() => void run(remove)}
    >
      {dialog}
    </SendDialog>
  );
}
