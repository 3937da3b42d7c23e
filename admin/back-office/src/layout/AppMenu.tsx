import { Menu } from 'react-admin';

/** react-admin leaves out what `canAccess` denies to the viewer. */
export function AppMenu() {
  return (
    <Menu>
      <Menu.DashboardItem />
      <Menu.ResourceItem name="contributions" />
      <Menu.ResourceItem name="recommendations" />
      <Menu.ResourceItem name="situations" />
      <Menu.ResourceItem name="personas" />
      <Menu.ResourceItem name="playground" />
      <Menu.ResourceItem name="partners" />
      <Menu.ResourceItem name="refusalReasons" />
      <Menu.ResourceItem name="staff" />
      <Menu.ResourceItem name="auditEvents" />
    </Menu>
  );
}
