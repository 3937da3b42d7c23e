import { AppBar, LoadingIndicator, Logout, TitlePortal, UserMenu, useGetIdentity } from 'react-admin';
import { LanguageButton } from './LanguageButton';

/** The bar: its title is the page's first heading, its menu is named after the person. */
export function AppHeader() {
  return (
    <AppBar toolbar={<OwnTools />} userMenu={<OwnMenu />}>
      <TitlePortal component="h1" />
    </AppBar>
  );
}

function OwnTools() {
  return (
    <>
      <LanguageButton />
      <LoadingIndicator />
    </>
  );
}

function OwnMenu() {
  const { identity } = useGetIdentity();
  return (
    <UserMenu label={identity?.fullName ?? 'ra.auth.user_menu'}>
      <Logout />
    </UserMenu>
  );
}
