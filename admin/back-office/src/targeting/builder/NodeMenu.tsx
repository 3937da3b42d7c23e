import { ListItemText, Menu, MenuItem, Typography } from '@mui/material';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import type { Path } from './edits';
import { useEdits } from './TreeEditsContext';

interface NodeMenuProps {
  anchor: HTMLElement | null;
  label: string;
  path: Path;
  isGroup: boolean;
  onClose: () => void;
}

/** What may be done with a condition or a group, but for taking it out. */
export function NodeMenu({ anchor, label, path, isGroup, onClose }: NodeMenuProps) {
  const { words, fill } = useOwnWords({ fr, en });
  const { move, duplicate, wrap, unwrap } = useEdits();
  const { actions } = words;
  const key = (arrow: string) => fill(actions.keys, { arrow });
  const items = [
    { name: actions.up, hint: key('↑'), run: () => move(path, 'up') },
    { name: actions.down, hint: key('↓'), run: () => move(path, 'down') },
    { name: actions.duplicate, run: () => duplicate(path) },
    { name: actions.wrap, run: () => wrap(path) },
    ...(isGroup ? [{ name: actions.unwrap, run: () => unwrap(path) }] : []),
  ];
  return (
    <Menu open={anchor !== null} anchorEl={anchor} onClose={onClose} slotProps={{ list: { 'aria-label': label } }}>
      {items.map(({ name, hint, run }) => (
        <MenuItem
          key={name}
          onClick={() => {
            onClose();
            run();
          }}
        >
          <ListItemText>{name}</ListItemText>
          {hint && (
            <Typography variant="body2" color="text.secondary" sx={{ ml: 3 }} aria-hidden>
              {hint}
            </Typography>
          )}
        </MenuItem>
      ))}
    </Menu>
  );
}
