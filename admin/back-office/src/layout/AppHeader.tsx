import { type Theme, useMediaQuery } from '@mui/material';
import { AppBar, LoadingIndicator, Logout, TitlePortal, UserMenu, useGetIdentity } from 'react-admin';
import { NoticesBell } from '../team/notices/NoticesBell';
import { LanguageButton } from './LanguageButton';

/** react-admin wraps the title in a block, which would be cut without an ellipsis. */
const ENDS_IN_ELLIPSIS = { '& .RaConfigurable-root': { display: 'inline' } };

/** The bar: its title is the page's first heading, so that it stays while one scrolls. */
export function AppHeader() {
  return (
    <AppBar alwaysOn toolbar={<OwnTools />} userMenu={<OwnMenu />}>
      <TitlePortal component="h1" sx={ENDS_IN_ELLIPSIS} />
    </AppBar>
  );
}

function OwnTools() {
  return (
    <>
      <NoticesBell />
      <LanguageButton />
      <LoadingIndicator />
    </>
  );
}

/** Labelled with the person's name, or with an icon alone on a telephone. */
function OwnMenu() {
  const { identity } = useGetIdentity();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const name = isNarrow ? undefined : identity?.fullName;
  return (
    <UserMenu label={name ?? 'ra.auth.user_menu'}>
      <Logout />
    </UserMenu>
  );
}
