import ViewsIcon from '@mui/icons-material/BookmarkBorderOutlined';
import { Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useAction } from '../../common/useAction';
import { useRefusals } from '../../common/useRefusals';
import { listOf } from '../columns/listOf';
import { useListWord } from '../words/useListWord';
import { DeleteViewDialog } from './DeleteViewDialog';
import { SaveViewDialog } from './SaveViewDialog';
import type { Views } from './useViews';
import { reachOf, type View } from './view';
import { saveView } from './viewsProvider';

type Asking = 'save' | 'edit' | 'delete' | null;

/** What can be done with what the list shows, and with the view that is open. */
export function ViewMenu({ views }: { views: Views }) {
  const word = useListWord();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const { replace, copyLink, dialog } = useViewActions(views);
  const { open } = views;
  const then = (work: () => unknown) => () => {
    setAnchor(null);
    void work();
  };
  const items: [name: Parameters<typeof word>[0], isOffered: boolean, work: () => unknown][] = [
    ['saveView', true, () => setAsking('save')],
    ['replaceView', views.isChanged && isMine(open), replace],
    ['editView', isMine(open), () => setAsking('edit')],
    ['copyLink', open !== undefined, copyLink],
    ['deleteView', isMine(open), () => setAsking('delete')],
  ];
  const close = () => setAsking(null);
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
        {items.map(
          ([name, isOffered, work]) =>
            isOffered && (
              <MenuItem key={name} onClick={then(work)}>
                {word(name, { name: open?.name ?? '' })}
              </MenuItem>
            ),
        )}
      </Menu>
      {asking === 'save' && <SaveViewDialog views={views} onClose={close} />}
      {asking === 'edit' && open && <SaveViewDialog views={views} view={open} onClose={close} />}
      {asking === 'delete' && open && <DeleteViewDialog views={views} view={open} onClose={close} />}
      {dialog}
    </>
  );
}

const isMine = (view: View | undefined): boolean => view?.canChange ?? false;

/** What is done at once with the view that is open. */
function useViewActions({ open, resource, shown, reread, goTo, addressOf }: Views) {
  const word = useListWord();
  const notify = useNotify();
  const { onError, dialog } = useRefusals();
  const { run } = useAction({ onError });
  const replace = () =>
    run(async () => {
      if (!open) return;
      const { id, version, name } = open;
      const input = { id, expectedVersion: version, list: listOf(resource), name, ...shown };
      const saved = await saveView(input, reachOf(open));
      await reread();
      goTo(addressOf(saved));
      notify(word('saved'), { type: 'success' });
    });
  const copyLink = async () => {
    if (!open) return;
    await navigator.clipboard.writeText(linkTo(resource, open)).then(
      () => notify(word('linkCopied'), { type: 'success' }),
      () => notify(word('linkNotCopied'), { type: 'warning' }),
    );
  };
  return { replace, copyLink, dialog };
}

/** The view alone: whoever follows it sees it as it is kept then. */
const linkTo = (resource: string, { id }: View): string =>
  `${window.location.origin}${window.location.pathname}#/${resource}?savedView=${id}`;
