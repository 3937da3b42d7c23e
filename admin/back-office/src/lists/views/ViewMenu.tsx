import ViewsIcon from '@mui/icons-material/BookmarkBorderOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useAction } from '../../common/useAction';
import { useRefusals } from '../../common/useRefusals';
import { useListWord } from '../words/useListWord';
import { DeleteViewDialog } from './DeleteViewDialog';
import { SaveViewDialog } from './SaveViewDialog';
import type { Views } from './useViews';
import { listOf, reachOf, type View } from './view';
import { saveView } from './viewsProvider';

type Asking = 'save' | 'edit' | 'delete' | null;

/** What can be done with what the list shows, and with the view that is open. */
export function ViewMenu({ views }: { views: Views }) {
  const word = useListWord();
  const notify = useNotify();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const { onError, dialog } = useRefusals();
  const { run } = useAction({ onError });
  const { open, resource, shown } = views;
  const then = (work: () => unknown) => () => {
    setAnchor(null);
    void work();
  };

  const replace = (view: View) =>
    run(async () => {
      const { id: viewId, version, name } = view;
      const input = { id: viewId, expectedVersion: version, list: listOf(resource), name, ...shown };
      const saved = await saveView(input, reachOf(view));
      await views.reread();
      views.goTo(views.addressOf(saved));
      notify(word('saved'), { type: 'success' });
    });
  const copyLink = (view: View) =>
    navigator.clipboard.writeText(linkTo(resource, view)).then(
      () => notify(word('linkCopied'), { type: 'success' }),
      () => notify(word('linkNotCopied'), { type: 'warning' }),
    );

  return (
    <>
      <Button
        id={id}
        size="small"
        startIcon={<ViewsIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        sx={{ flexShrink: 0 }}
      >
        {word('viewMenu')}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-labelledby': id } }}
      >
        <MenuItem onClick={then(() => setAsking('save'))}>{word('saveView')}</MenuItem>
        {open?.canChange && views.isChanged && (
          <MenuItem onClick={then(async () => replace(open))}>{word('replaceView', { name: open.name })}</MenuItem>
        )}
        {open?.canChange && (
          <MenuItem onClick={then(() => setAsking('edit'))}>{word('editView', { name: open.name })}</MenuItem>
        )}
        {open && (
          <MenuItem onClick={then(async () => copyLink(open))}>{word('copyLink', { name: open.name })}</MenuItem>
        )}
        {open?.canChange && (
          <MenuItem onClick={then(() => setAsking('delete'))}>{word('deleteView', { name: open.name })}</MenuItem>
        )}
      </Menu>
      {asking === 'save' && <SaveViewDialog views={views} onClose={() => setAsking(null)} />}
      {asking === 'edit' && open && <SaveViewDialog views={views} view={open} onClose={() => setAsking(null)} />}
      {asking === 'delete' && open && <DeleteViewDialog views={views} view={open} onClose={() => setAsking(null)} />}
      {dialog}
    </>
  );
}

/** The view alone: whoever follows it sees it as it is kept then. */
const linkTo = (resource: string, { id }: View): string =>
  `${window.location.origin}${window.location.pathname}#/${resource}?savedView=${id}`;
