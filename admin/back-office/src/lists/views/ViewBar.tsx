import { Alert, Box, Button, Chip, type SxProps } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { useListWord } from '../words/useListWord';
import { type Defaults, useViews } from './useViews';
import { useTakeOver } from './useTakeOver';
import { ViewMenu } from './ViewMenu';
import type { View } from './view';

const CHIPS: SxProps = { display: 'flex', gap: 0.75, alignItems: 'center', minWidth: 0, m: 0, p: 0, listStyle: 'none' };
/** Over a narrow queue they stay in one line, which scrolls. */
const IN_ONE_LINE: SxProps = { ...CHIPS, overflowX: 'auto', py: 0.5 };

interface ViewBarProps extends Defaults {
  isNarrow?: boolean;
}

/** The views of a list as links, so that each opens with a key, in a new tab, and for a colleague. */
export function ViewBar({ isNarrow = false, ...defaults }: ViewBarProps) {
  const word = useListWord();
  const translate = useTranslate();
  const views = useViews(defaults);
  useTakeOver(views);
  const nameOf = (view: View): string =>
    view === views.open && views.isChanged ? word('changedView', { name: view.name }) : view.name;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', minWidth: 0, p: isNarrow ? 0 : 1 }}>
        {(views.views.length > 0 || views.isUnknown) && (
          <Box component="nav" aria-label={word('views')} sx={{ minWidth: 0 }}>
            <Box component="ul" sx={isNarrow ? IN_ONE_LINE : { ...CHIPS, flexWrap: 'wrap' }}>
              <ViewChip to={views.startAddress} name={word('startView')} isOpen={!views.open} />
              {views.views.map((view) => (
                <ViewChip
                  key={view.id}
                  to={views.addressOf(view)}
                  name={nameOf(view)}
                  note={view.audience === 'ME' ? undefined : word('shared')}
                  isOpen={view === views.open}
                />
              ))}
            </Box>
          </Box>
        )}
        <ViewMenu views={views} />
      </Box>
      {views.isUnknown && (
        <Alert severity="info" sx={{ m: 1 }}>
          {word('unknownView')}
        </Alert>
      )}
      {views.error && (
        <Alert
          severity="warning"
          sx={{ m: 1 }}
          action={
            <Button color="inherit" size="small" onClick={() => void views.refetch()}>
              {translate('app.retry')}
            </Button>
          }
        >
          {word('viewsFailed')}
        </Alert>
      )}
    </>
  );
}

interface ViewChipProps {
  to: string;
  name: string;
  /** Under the pointer, and said. */
  note?: string | undefined;
  isOpen: boolean;
}

function ViewChip({ to, name, note, isOpen }: ViewChipProps) {
  return (
    <li>
      <Chip
        component={Link}
        to={{ search: to }}
        clickable
        size="small"
        label={name}
        title={note}
        color={isOpen ? 'primary' : 'default'}
        variant={isOpen ? 'filled' : 'outlined'}
        aria-current={isOpen ? 'true' : undefined}
      />
    </li>
  );
}
