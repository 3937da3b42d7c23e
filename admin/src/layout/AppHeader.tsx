import { AppBar, Logout, TitlePortal, UserMenu, useGetIdentity } from 'react-admin';

/** The bar: its title is the page's first heading, its menu is named after the person. */
export function AppHeader() {
  return (
    <AppBar userMenu={<OwnMenu />}>
      <TitlePortal component="h1" />
    </AppBar>
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
