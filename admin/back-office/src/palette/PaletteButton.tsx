import SearchIcon from '@mui/icons-material/Search';
import { Box, Button, type Theme } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useTranslate } from 'react-admin';
import { KeyHint } from '../keys/KeyHint';
import { ariaKey } from '../keys/keyNames';
import { showPalette } from './overlay';

const KEY = 'mod+k';
const SQUARE = { minWidth: 40, px: 1 };
/** On a telephone, an icon alone is in sight. */
const WORD = (theme: Theme) => ({ ml: 1, [theme.breakpoints.down('md')]: visuallyHidden });
const HINT = { display: { xs: 'none', md: 'inline' } };

/** The way to the palette for those who do not know its key, or have none. */
export function PaletteButton() {
  const translate = useTranslate();
  return (
    <Button color="inherit" onClick={showPalette} aria-haspopup="dialog" aria-keyshortcuts={ariaKey(KEY)} sx={SQUARE}>
      <SearchIcon />
      <Box component="span" sx={WORD}>
        {translate('app.palette.open')}
      </Box>
      <Box component="span" sx={HINT}>
        <KeyHint of={KEY} />
      </Box>
    </Button>
  );
}
