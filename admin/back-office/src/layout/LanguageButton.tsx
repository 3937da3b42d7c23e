import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import TranslateIcon from '@mui/icons-material/Translate';
import { Button, IconButton, Menu, MenuItem, type Theme, useMediaQuery } from '@mui/material';
import { type MouseEvent, useId, useState } from 'react';
import { useLocales, useLocaleState, useTranslate } from 'react-admin';

/** The language of the screens: react-admin's own button is too wide for a telephone, and has no icon-only form. */
export function LanguageButton() {
  const translate = useTranslate();
  const menu = useId();
  const languages = useLocales();
  const [locale, setLocale] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const current = languages.find((language) => language.locale === locale)?.name ?? locale;
  const opener = {
    color: 'inherit',
    'aria-label': translate('app.labelled', { label: translate('app.language'), value: current }),
    'aria-haspopup': 'menu',
    'aria-expanded': anchor !== null,
    'aria-controls': anchor ? menu : undefined,
    onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => setAnchor(currentTarget),
  } as const;
  const choose = (chosen: string) => {
    setAnchor(null);
    void setLocale(chosen);
  };

  return (
    <>
      {isNarrow ? (
        <IconButton {...opener}>
          <TranslateIcon />
        </IconButton>
      ) : (
        <Button {...opener} startIcon={<TranslateIcon />} endIcon={<ExpandMoreIcon fontSize="small" />}>
          {current}
        </Button>
      )}
      <Menu id={menu} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {languages.map(({ locale: one, name }) => (
          <MenuItem key={one} lang={one} selected={one === locale} onClick={() => choose(one)}>
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
