import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import { Divider, ListItemIcon, ListItemText, MenuItem, type Theme, useMediaQuery } from '@mui/material';
import { Link, Logout, useGetIdentity, UserMenu, useTranslate, useUserMenu } from 'react-admin';
import { showSheet } from '../palette/overlay';
import { APPEARANCES, type Appearance, choose, useAppearance } from '../theme/appearance';

/** Labelled with the person's name, or with an icon alone on a telephone. */
export function OwnMenu() {
  const { identity } = useGetIdentity();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const name = isNarrow ? undefined : identity?.fullName;
  return (
    <UserMenu label={name ?? 'ra.auth.user_menu'}>
      {APPEARANCES.map((appearance) => (
        <AppearanceItem key={appearance} appearance={appearance} />
      ))}
      <Divider />
      <SettingsItem />
      <KeysItem />
      <Logout />
    </UserMenu>
  );
}

/** Light, dark, or as the system has it. */
function AppearanceItem({ appearance }: { appearance: Appearance }) {
  const translate = useTranslate();
  const isChosen = useAppearance() === appearance;
  return (
    <MenuItem role="menuitemradio" aria-checked={isChosen} selected={isChosen} onClick={() => choose(appearance)}>
      {translate(`app.appearance.${appearance}`)}
    </MenuItem>
  );
}

function SettingsItem() {
  const translate = useTranslate();
  const menu = useUserMenu();
  return (
    <MenuItem component={Link} to="/settings" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <SettingsIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('resources.settings.name')}</ListItemText>
    </MenuItem>
  );
}

function KeysItem() {
  const translate = useTranslate();
  const menu = useUserMenu();
  const open = () => {
    menu?.onClose();
    showSheet();
  };
  return (
    <MenuItem onClick={open}>
      <ListItemIcon>
        <KeyboardIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{translate('app.keys.sheet')}</ListItemText>
    </MenuItem>
  );
}
